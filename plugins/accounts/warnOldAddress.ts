import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { message, say } from '../../collections/messages/messages.js'
import { renderMail } from './renderMail.js'

const sentences = {
  asked: {
    why: message('accounts:somebodyWhoIsLoggedInAs'),
    until: message('accounts:askedUntil'),
  },
  changed: {
    why: message('accounts:yourAccountHasAnotherAddressNow'),
    until: message('accounts:changedUntil'),
  },
} as const

/** Notifies the previous address of a change. A failed mail changes nothing. */
export const warnOldAddress = async ({
  req,
  to,
  isDone,
}: {
  req: PayloadRequest
  to: string
  isDone: boolean
}): Promise<void> => {
  const { payload } = req
  const { routes, serverURL } = payload.config
  try {
    await payload.sendEmail({
      to,
      subject: say(req, message('accounts:anotherAddressForYourAccount')),
      ...renderMail(req, {
        ...sentences[isDone ? 'changed' : 'asked'],
        link: message('accounts:ourPanel'),
        url: formatAdminURL({ adminRoute: routes.admin, serverURL }),
      }),
    })
  } catch (err) {
    payload.logger.error({ msg: 'An old address could not be told of a new one', err })
  }
}

/** Notifies the old address, whether the owner or an admin changed it. */
export const tellOldAddress: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const { email: before } = (previousDoc ?? {}) as { email?: unknown }
  if (operation === 'update' && typeof before === 'string' && before !== (doc as { email?: unknown }).email)
    await warnOldAddress({ req, to: before, isDone: true })
  return doc
}

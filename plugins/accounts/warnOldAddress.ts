import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { say } from '../../collections/messages/say.js'
import { renderMail } from './renderMail.js'

const sentences = {
  asked: {
    why: {
      en: 'Somebody who is logged in as you asked to log in with another address from now on.',
      es: 'Alguien que ha entrado con tu cuenta pidió entrar con otra dirección de ahora en adelante.',
    },
    until: {
      en: 'If it was you, do nothing. If it wasn’t, set a new password at once: that stops it, and ends all other sessions.',
      es: 'Si fuiste tú, no hagas nada. Si no, pon enseguida una contraseña nueva: así se detiene y se cierran las demás sesiones.',
    },
  },
  changed: {
    why: {
      en: 'Your account has another address now. This one no longer opens it.',
      es: 'Tu cuenta tiene ahora otra dirección. Esta ya no la abre.',
    },
    until: {
      en: 'If it wasn’t you, tell an admin at once: they can suspend the account and give it back to you.',
      es: 'Si no fuiste tú, avisa enseguida a la administración: puede suspender la cuenta y devolvértela.',
    },
  },
} as const

/** Tells the address that an account has, or had, of another one. A mail that fails undoes nothing. */
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
      subject: say(req, { en: 'Another address for your account', es: 'Otra dirección para tu cuenta' }),
      ...renderMail(req, {
        ...sentences[isDone ? 'changed' : 'asked'],
        link: { en: 'Our panel', es: 'Nuestro panel' },
        url: formatAdminURL({ adminRoute: routes.admin, serverURL }),
      }),
    })
  } catch (err) {
    payload.logger.error({ msg: 'An old address could not be told of a new one', err })
  }
}

/** Whoever changes an address, its owner by a link or an admin by hand: the old one is told. */
export const tellOldAddress: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const { email: before } = (previousDoc ?? {}) as { email?: unknown }
  if (operation === 'update' && typeof before === 'string' && before !== (doc as { email?: unknown }).email)
    await warnOldAddress({ req, to: before, isDone: true })
  return doc
}

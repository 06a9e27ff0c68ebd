import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isActiveAdmin, type Standing } from '../../../collections/access/permissions.js'
import { releaseLease, takeLease } from '../../../collections/leases/lease.js'
import { slugs } from '../../../collections/slugs.js'
import { readSettings } from '../../api/settings.js'
import { canMail } from '../../canMail.js'
import { fill } from '../../contentWords.js'
import { reduceError } from '../../mailErrors.js'
import { layOut } from '../../mailLayout.js'
import { readOrganisation } from '../../mailOrganisation.js'
import type { SignupRoom } from '../room.js'

const dayMs = 24 * 3_600_000

const readAdmins = async ({ db }: Payload): Promise<string[]> => {
  const { docs } = await db.find<Standing & { email: string }>({
    collection: slugs.users,
    where: { roles: { in: ['admin'] } },
    limit: 0,
    pagination: false,
  })
  return docs.filter(isActiveAdmin).map(({ email }) => email)
}

/** Tells the admins how many people no branch meets, at most once a day over all processes. The mail names nobody. */
export const tellAdmins = async ({ payload, words }: SignupRoom, unrouted: number): Promise<void> => {
  if (unrouted === 0 || !canMail(payload)) return
  const claim = { payload, key: 'signup:unrouted', holder: randomUUID(), ttlMs: dayMs }
  if (!(await takeLease(claim))) return
  const { config } = payload
  const { settings } = readSettings(payload)
  const locale = settings.defaultLocale
  const organisation = await readOrganisation(payload, locale)
  const said = words.in(locale)
  const url = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${slugs.signups}`,
    serverURL: config.serverURL || settings.siteURL,
  })
  const { subject, text, html } = layOut({
    locale,
    organisation,
    subject: fill(said.unroutedSubject, { organisation: organisation.name }),
    parts: [
      fill(said.unroutedWhy, { count: String(unrouted) }),
      { label: said.unroutedOpen, url, isButton: true },
      said.unroutedHow,
    ],
  })
  let told = 0
  for (const to of await readAdmins(payload)) {
    try {
      await payload.sendEmail({ to, subject, text, html })
      told++
    } catch (error) {
      payload.logger.error({
        msg: `[payload-broadside/signup] An admin could not be told of signups without a branch: ${reduceError(error).said}.`,
      })
    }
  }
  if (told === 0) await releaseLease(claim)
}

import { createHmac, randomUUID } from 'node:crypto'
import {
  type CollectionSlug,
  createLocalReq,
  getLocalI18n,
  type Payload,
  type PayloadRequest,
  type SendEmailOptions,
  type TypedUser,
} from 'payload'
import { isActiveAdmin, type Standing } from '../../../collections/access/permissions.js'
import { endLease, takeLease } from '../../../collections/leases/lease.js'
import { globalSlugs, slugs } from '../../../collections/slugs.js'
import { canMail } from '../../canMail.js'
import type { StandingTask } from '../../extend.js'
import { reduceError } from '../../mailErrors.js'
import { readOrganisation } from '../../mailOrganisation.js'
import { isSchedule, type Job, jobs } from './job.js'
import { readTrouble } from './readTrouble.js'
import { renderTrouble } from './renderTrouble.js'
import { toTroubled } from './toTroubled.js'

type Account = Standing & { id: number | string; email: string }

/** Held while mails are sent, and for as long afterwards as a mail server that refused is left alone. */
const lease = { key: 'schedules:mail', ttlMs: 5 * 60_000 }
/** What failed longer ago is told by the dashboard alone. */
const lifeMs = 24 * 60 * 60_000

const readUntold = async (payload: Payload): Promise<Job[]> => {
  const { docs } = await payload.db.find<Job>({
    collection: jobs as CollectionSlug,
    where: {
      and: [
        isSchedule(),
        { hasError: { equals: true } },
        { updatedAt: { greater_than: new Date(Date.now() - lifeMs).toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  return docs.filter((job) => job.input?.isTold !== true && toTroubled(payload, job))
}

/** Keeps who was told in the job, whose `updatedAt` stays that of its failure. */
const note = async ({ db }: Payload, job: Job, told: Pick<NonNullable<Job['input']>, 'isTold' | 'told'>) => {
  job.input = { ...job.input, ...told }
  await db.updateOne({
    collection: jobs as CollectionSlug,
    id: job.id,
    data: { input: job.input, updatedAt: null },
    returning: false,
  })
}

/** Every active admin, and whoever made the schedule while their account is not suspended. */
const readRecipients = async ({ db }: Payload, { input }: Job): Promise<Account[]> => {
  const { relationTo, value } = (input?.madeBy ?? input?.user ?? {}) as {
    relationTo?: unknown
    value?: unknown
  }
  const { docs } = await db.find<Account>({ collection: slugs.users, limit: 0, pagination: false })
  return docs.filter(
    (account) =>
      isActiveAdmin(account) ||
      (relationTo === slugs.users && String(account.id) === String(value) && account.suspended !== true),
  )
}

const toPanelLanguage = ({ config }: Payload, locale: string): string => {
  const language = locale.split('-')[0]!.toLowerCase()
  return language in (config.i18n.supportedLanguages ?? {}) ? language : config.i18n.fallbackLanguage
}

/** The organisation's language and time zone: accounts have none of their own. */
const readHome = async (payload: Payload): Promise<{ locale: string; timeZone?: string | null }> => {
  const { defaultLanguage, timeZone } = (await payload.findGlobal({
    slug: globalSlugs.organisation,
    select: { defaultLanguage: true, timeZone: true },
    depth: 0,
    overrideAccess: true,
  })) as { defaultLanguage?: string | null; timeZone?: string | null }
  const { localization } = payload.config
  return { locale: defaultLanguage || (localization ? localization.defaultLocale : 'en'), timeZone }
}

/** A request of the recipient's own: the mail tells them what the dashboard would. */
const toReq = async (payload: Payload, account: Account, language: string): Promise<PayloadRequest> => {
  const user = { ...account, collection: slugs.users } as unknown as TypedUser
  const req = await createLocalReq({ user }, payload)
  req.i18n = await getLocalI18n({ config: payload.config, language: language as never })
  req.t = req.i18n.t
  return req
}

const mail = async (payload: Payload, { job, account }: { job: Job; account: Account }): Promise<void> => {
  const { locale, timeZone } = await readHome(payload)
  const req = await toReq(payload, account, toPanelLanguage(payload, locale))
  const trouble = await readTrouble(req, job, { withTrash: true })
  if (!trouble) return
  const organisation = await readOrganisation(payload, locale)
  const { defaultFromAddress } = payload.email
  const name = createHmac('sha256', payload.secret)
    .update(`schedule ${job.id} ${account.id}`)
    .digest('base64url')
  await payload.sendEmail({
    ...renderTrouble(req, { trouble, organisation, timeZone: timeZone || job.input?.timezone }),
    to: account.email,
    // The same when it is sent again after a crash.
    messageId: `<${name}@${defaultFromAddress.split('@').at(-1)}>`,
    // RFC 3834: nobody's out-of-office note answers it.
    headers: { 'Auto-Submitted': 'auto-generated' },
  } as SendEmailOptions)
}

/** Mails all who were not told yet, each once. Answers whether some still have to be. */
const mailAll = async (payload: Payload, job: Job): Promise<boolean> => {
  let isWaiting = false
  for (const account of await readRecipients(payload, job)) {
    const told = job.input?.told ?? []
    if (told.includes(String(account.id))) continue
    try {
      await mail(payload, { job, account })
    } catch (error) {
      const { said, isPermanent } = reduceError(error)
      payload.logger.error({
        msg: `[payload-broadside/dashboard] An account could not be mailed about a schedule that failed: ${said}.`,
      })
      isWaiting ||= !isPermanent
      if (!isPermanent) continue
    }
    await note(payload, job, { told: [...told, String(account.id)] })
  }
  if (!isWaiting) await note(payload, job, { isTold: true })
  return isWaiting
}

/**
 * Mails whoever made a schedule that failed, and the admins. The job is its own outbox: it keeps who was told, so that a
 * crash repeats the mail that was under way at most, with the same Message-ID.
 */
export const mailTroubles: StandingTask = {
  slug: 'mailFailedSchedules',
  isDue: async (payload) =>
    canMail(payload) &&
    (await readUntold(payload)).length > 0 &&
    (await takeLease({ payload, ...lease, holder: randomUUID() })),
  run: async (payload) => {
    let isWaiting = false
    for (const job of await readUntold(payload)) if (await mailAll(payload, job)) isWaiting = true
    if (!isWaiting) await endLease({ payload, key: lease.key })
  },
}

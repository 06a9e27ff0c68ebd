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

/** Held while mails are sent; it also delays the retry after a mail server error. */
const lease = { key: 'schedules:mail', ttlMs: 5 * 60_000 }
/** Older failures are shown on the dashboard only. */
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

/** Records in the job who was mailed, without changing its `updatedAt`, which is the time of failure. */
const note = async ({ db }: Payload, job: Job, told: Pick<NonNullable<Job['input']>, 'isTold' | 'told'>) => {
  job.input = { ...job.input, ...told }
  await db.updateOne({
    collection: jobs as CollectionSlug,
    id: job.id,
    data: { input: job.input, updatedAt: null },
    returning: false,
  })
}

/** All active admins, and the schedule's author unless suspended. */
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

/** The organisation's language and time zone. Accounts have none. */
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

/** A request as the recipient, so the mail shows what their dashboard would. */
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
    // Stays the same if the mail is sent again after a crash.
    messageId: `<${name}@${defaultFromAddress.split('@').at(-1)}>`,
    // RFC 3834: prevents out-of-office replies.
    headers: { 'Auto-Submitted': 'auto-generated' },
  } as SendEmailOptions)
}

/** Mails each recipient not yet mailed. Returns whether some are still pending. */
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
 * Mails the author of a failed schedule and the admins. The job is its own outbox and records who was mailed, so a
 * crash repeats at most the mail in progress, with the same Message-ID.
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

import type { Payload } from 'payload'
import { z } from 'zod'
import { type CallState, readCallState } from '../../../collections/calls/readCallState.js'
import { isLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { coordinatesSchema, url, zonedSchema } from '../../api/primitives.js'
import { readSettings } from '../../api/settings.js'
import { readOrganisation } from '../../mailOrganisation.js'
import { toCalendar } from '../places/toCalendar.js'
import type { SignupRoom } from '../room.js'

type Id = number | string

/** The place and time that a call tells to confirmed people. */
export const toldPlaceSchema = z
  .object({
    id: z.string(),
    what: z.string().nullable(),
    place: z.string(),
    starts: zonedSchema.nullable(),
    ends: zonedSchema.nullable(),
    coordinates: coordinatesSchema.nullable(),
    accessibility: z.string().nullable(),
  })
  .meta({ id: 'ToldPlace' })

/** The information for a confirmed person. */
export const signupConfirmationSchema = z
  .object({
    state: z
      .enum(['confirmed', 'alreadyConfirmed'])
      .describe('`alreadyConfirmed`: the link was used before, and nothing changed.'),
    locale: z.string().describe('The language that the person signed up in.'),
    call: z
      .object({
        title: z.string(),
        slug: z.string(),
        url,
        state: z.enum(['upcoming', 'open', 'closed']),
      })
      .nullable()
      .describe('Null where the call is not public any more.'),
    contact: z
      .object({
        organisation: z.string(),
        branch: z.object({ name: z.string(), city: z.string().nullable(), url }).nullable(),
      })
      .describe('Who will get in touch: the branch, where there is one near, or else the organisation.'),
    places: z.array(toldPlaceSchema).describe('Places and times that are told only after signing up.'),
    calendar: z
      .string()
      .nullable()
      .describe(
        'The same as an iCalendar file (RFC 5545), for a link with `download`; null where there are none.',
      ),
    next: z
      .array(z.object({ kind: z.string(), heading: z.string().nullable() }))
      .describe('What else the call asks for, in its order.'),
  })
  .meta({ id: 'SignupConfirmation' })

export type SignupConfirmation = z.infer<typeof signupConfirmationSchema>
export type ToldPlace = z.infer<typeof toldPlaceSchema>

type Action = {
  id?: unknown
  blockType: string
  heading?: string | null
  placeAfterSignup?: boolean | null
} & Partial<
  Record<
    'accessibility' | 'endsAt' | 'endsAt_tz' | 'place' | 'startsAt' | 'startsAt_tz' | 'what',
    string | null
  >
> &
  Partial<Record<'latitude' | 'longitude', number | null>>

type Call = {
  title?: string | null
  slug?: string | null
  languages?: string[] | null
  opensAt?: string | null
  closesAt?: string | null
  actions?: Action[] | null
  _status?: string
  deletedAt?: string | null
}

const readById = <Doc>(payload: Payload, collection: string, { id, locale }: { id: Id; locale: string }) =>
  payload.findByID({
    collection: collection as typeof slugs.calls,
    id,
    locale: locale as never,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  }) as unknown as Promise<(Doc & { _status?: string; deletedAt?: string | null }) | null>

/** A call as its signups see it, in their language if it is offered in it. Null if it isn't public. */
export const readSignedCall = async (
  payload: Payload,
  { id, language }: { id: Id; language: string },
): Promise<{ call: Call & { title: string; slug: string }; locale: string } | null> => {
  const call = await readById<Call>(payload, slugs.calls, { id, locale: language })
  if (!call || !isLive(call)) return null
  const offered = call.languages ?? []
  const locale = offered.includes(language) ? language : (offered[0] ?? language)
  const read = locale === language ? call : await readById<Call>(payload, slugs.calls, { id, locale })
  return read?.title && read.slug ? { call: { ...read, title: read.title, slug: read.slug }, locale } : null
}

const toZoned = (at: string | null | undefined, timeZone: string | null | undefined) =>
  at ? { at: new Date(at).toISOString(), timeZone: timeZone || null } : null

/** The places that a call tells after the signup. */
export const toToldPlaces = ({ actions }: Pick<Call, 'actions'>): ToldPlace[] =>
  (actions ?? [])
    .filter(({ blockType, placeAfterSignup, place }) => blockType === 'attend' && placeAfterSignup && place)
    .map((action) => ({
      id: String(action.id),
      what: action.what || null,
      place: action.place!,
      starts: toZoned(action.startsAt, action.startsAt_tz),
      // The end has the start's time zone, unless it has its own.
      ends: toZoned(action.endsAt, action.endsAt_tz || action.startsAt_tz),
      coordinates:
        action.latitude == null || action.longitude == null
          ? null
          : { latitude: action.latitude, longitude: action.longitude },
      accessibility: action.accessibility || null,
    }))

type Branch = { name?: string | null; slug?: string | null; city?: string | null }

const readBranch = async (payload: Payload, id: Id | null | undefined, locale: string) => {
  const branch = id == null ? null : await readById<Branch>(payload, slugs.branches, { id, locale })
  if (!branch?.name || !branch.slug || !isLive(branch)) return null
  const { settings } = readSettings(payload)
  const url = settings.pageURL({ kind: 'branch', slug: branch.slug, locale })
  return { name: branch.name, city: branch.city ?? null, url }
}

/** The information for a confirmed person: what they signed up for, what comes next, and who gets in touch. */
export const describeSignup = async (
  { payload }: SignupRoom,
  state: SignupConfirmation['state'],
  { call: id, language, branch }: { call?: Id | null; language: string; branch?: Id | null },
): Promise<SignupConfirmation> => {
  const { settings } = readSettings(payload)
  const signed = id == null ? null : await readSignedCall(payload, { id, language })
  const { name } = await readOrganisation(payload, language)
  const places = signed ? toToldPlaces(signed.call) : []
  return {
    state,
    locale: language,
    call: signed && {
      title: signed.call.title,
      slug: signed.call.slug,
      url: settings.callURL({ slug: signed.call.slug, locale: signed.locale }),
      state: readCallState(signed.call, new Date()) satisfies CallState,
    },
    contact: { organisation: name, branch: await readBranch(payload, branch, language) },
    places,
    calendar: toCalendar(places, { name, host: new URL(settings.siteURL).hostname }),
    next: (signed?.call.actions ?? [])
      .filter(({ blockType }) => blockType !== 'signUp')
      .map(({ blockType, heading }) => ({ kind: blockType, heading: heading ?? null })),
  }
}

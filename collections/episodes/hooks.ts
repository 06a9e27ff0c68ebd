import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, FieldHook } from 'payload'
import { toPointedId } from '../documents/ids.js'
import { isPublishing } from '../drafts/write.js'
import { normalizeText } from '../fields/normalizeText.js'
import { toProse } from '../fields/prose.js'
import type { PublishRule } from '../fields/publishRule.js'
import { message } from '../messages/messages.js'
import { type Fault, refuse, refuseField } from '../messages/refuse.js'
import { checkAudio, readRecording } from './checkEpisode.js'
import { parseTranscript } from './parseTranscript.js'

/** Sets the publication date at the first publication, unless the editor chose one. */
export const datePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: data.firstPublishedAt as unknown }
    : data

type Enclosure = { url?: unknown; type?: unknown; length?: unknown } | null | undefined

const nothing = { url: null, type: null, length: null }

const isSame = (one: Enclosure, other: Enclosure): boolean =>
  (['url', 'type', 'length'] as const).every((key) => (one?.[key] ?? null) === (other?.[key] ?? null))

/**
 * Fills the enclosure and the duration from the recording, whatever a client sends. Removing the recording clears them;
 * a deleted recording leaves the previous values.
 */
export const fillEnclosure: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const recording = toPointedId(data.recording) as number | string | null | undefined
  if (recording == null) {
    const isTakenAway = before?.recording != null && isSame(data.enclosure as Enclosure, before.enclosure)
    if (!isTakenAway) return data
    const { duration } = data
    return {
      ...data,
      enclosure: nothing,
      duration: duration === before.duration ? null : (duration as unknown),
    }
  }
  const audio = await readRecording(req, recording)
  if (!audio) return { ...data, enclosure: before?.enclosure ?? nothing }
  const { duration, ...enclosure } = audio
  return { ...data, enclosure, duration }
}

/** Gives an episode its permanent GUID, as sent or generated. */
export const freezeGUID: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'update' ? originalDoc?.guid : data.guid
  return { ...data, guid: known || randomUUID() }
}

/** More characters than anybody types. */
const mostInDrafts = 500

const sentence = message('episodes:sentence')

const isMIMEType = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:audio|video)\/[a-z\d][a-z\d.+-]{0,60}$/.test(value)

/** A published MIME type is audio or video. */
export const checkMIMEType: PublishRule = (value) =>
  value == null || value === '' || isMIMEType(value) ? null : sentence

/** Normalises the MIME type of audio or video to lower case. Drafts keep incomplete ones as typed. */
export const normalizeMIMEType: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value as null | undefined
  const type = String(value).normalize('NFKC').trim().toLowerCase()
  if (type === '') return null
  if (isMIMEType(type)) return type
  if (type.length <= mostInDrafts) return String(value).trim()
  return refuseField({ req, collection, path }, sentence)
}

/** Keeps leading empty lines, because faults are reported by line number. */
const toKept = (text: string): string => {
  const above = /^(?:[^\S\n]*\r?\n)*/.exec(text)?.[0] ?? ''
  const kept = toProse(text)
  return kept && above.replace(/[^\n]/g, '') + kept
}

export const normalizeTranscript: FieldHook = (args) => normalizeText(toKept, args)

/** The maximum number of faults reported at once. */
const mostTold = 20

/** A published transcript is valid WebVTT or SRT. All faults are reported at once. */
export const checkTranscript: PublishRule = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return null
  const reading = parseTranscript(value)
  if ('cues' in reading) return null
  const told = reading.faults.slice(0, mostTold).map(({ fault }) => fault)
  const more = reading.faults.length - told.length
  if (more > 0) told.push(message('episodes:andMore', { more }))
  return told
}

/** A published episode has a recording or an external enclosure. */
export const publishOnlyWithAudio: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  if (!isPublishing(req, { collection: collection.slug, id, data })) return data
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: await checkAudio(req, data as Record<string, unknown>),
  })
  return data
}

/** The error for an episode without a podcast. */
export const checkPodcast = ({ podcast }: { podcast?: unknown }): Fault[] =>
  podcast != null
    ? []
    : [
        {
          path: 'podcast',
          sentence: message('episodes:chooseThePodcastThatThisEpisode'),
        },
      ]

/** An episode needs a podcast, even as a draft, because its slug and GUID are unique within it. */
export const requirePodcast: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  refuse({
    req,
    collection: collection.slug,
    id: operation === 'update' ? (originalDoc?.id as number | string) : undefined,
    faults: checkPodcast(data),
  })
  return data
}

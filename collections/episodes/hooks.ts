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

/** What is published says when: at its first publication, where its editor names no other date. */
export const datePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: data.firstPublishedAt as unknown }
    : data

type Enclosure = { url?: unknown; type?: unknown; length?: unknown } | null | undefined

const nothing = { url: null, type: null, length: null }

const isSame = (one: Enclosure, other: Enclosure): boolean =>
  (['url', 'type', 'length'] as const).every((key) => (one?.[key] ?? null) === (other?.[key] ?? null))

/**
 * A recording fills an episode's enclosure and its duration, whatever a client sends beside it; one that is taken away
 * takes along what it filled. Of a recording that is gone the former values stay.
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

/** An episode has a GUID from the beginning, as it was given or made here, which never changes, whatever a client sends. */
export const freezeGUID: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'update' ? originalDoc?.guid : data.guid
  return { ...data, guid: known || randomUUID() }
}

/** More characters than anybody types. */
const mostInDrafts = 500

const sentence = message('episodes:sentence')

const isMIMEType = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:audio|video)\/[a-z\d][a-z\d.+-]{0,60}$/.test(value)

/** What is published names the MIME type of sound or film. */
export const checkMIMEType: PublishRule = (value) =>
  value == null || value === '' || isMIMEType(value) ? null : sentence

/** Keeps the MIME type of sound or film in lower case. What is none yet stays in a draft as it was typed. */
export const normalizeMIMEType: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value as null | undefined
  const type = String(value).normalize('NFKC').trim().toLowerCase()
  if (type === '') return null
  if (isMIMEType(type)) return type
  if (type.length <= mostInDrafts) return String(value).trim()
  return refuseField({ req, collection, path }, sentence)
}

/** Empty lines above it are kept: what is wrong is told by the number of its line. */
const toKept = (text: string): string => {
  const above = /^(?:[^\S\n]*\r?\n)*/.exec(text)?.[0] ?? ''
  const kept = toProse(text)
  return kept && above.replace(/[^\n]/g, '') + kept
}

export const normalizeTranscript: FieldHook = (args) => normalizeText(toKept, args)

/** The most faults that are told at once. */
const mostTold = 20

/** What is published can be read as WebVTT or SRT; all that is wrong is told at once. */
export const checkTranscript: PublishRule = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return null
  const reading = parseTranscript(value)
  if ('cues' in reading) return null
  const told = reading.faults.slice(0, mostTold).map(({ fault }) => fault)
  const more = reading.faults.length - told.length
  if (more > 0) told.push(message('episodes:andMore', { more }))
  return told
}

/** Nothing silent is published: an episode has a recording of ours, or an enclosure elsewhere. */
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

/** An episode belongs to a podcast from the beginning, as a draft too: its address and GUID are one among those there. */
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

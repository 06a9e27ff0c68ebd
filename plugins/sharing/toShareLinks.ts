import type { ContentLocale } from '../../collections/context.js'
import { channels } from './channels.js'
import { shorten } from './shorten.js'
import { visitors as inEnglish } from './translations/en.js'
import { visitors as inSpanish } from './translations/es.js'

/** Options for showing a live document's addresses in the panel. */
export type SharingOptions = {
  /** The slug of the collection, `calls`. */
  collection: string
  /** A document's public address in one language. */
  callURL: (call: { slug: string; locale: string }) => string
  /** The content locales in the host's order. */
  locales: ContentLocale[]
}

/** A share link of one channel: what to open (http(s), mailto or sms), and the text that goes with it. */
export type ShareLink = { channel: string; label: string; url: string; text: string }

/** Input for a call's share links, in one language. */
export type Sharing = {
  /** The call's public address. */
  url: string
  title: string
  /** The first slogan. */
  slogan: string | null
  /** The language that the labels are in, a BCP 47 tag. */
  locale: string
  /** The editor's texts by channel, replacing title and slogan. */
  messages?: Record<string, string>
  /**
   * Passed to the site as `?source=`, so it can count where people came from.
   * @default the channel of each link
   */
  source?: string | null
}

/**
 * One link per channel, with text and address filled in; nothing is loaded until it is opened. `copy` holds the address
 * itself, and its text is for the clipboard. A text that is too long for its channel is cut at a word; its address never is.
 */
export const toShareLinks = ({ url, title, slogan, locale, messages = {}, source }: Sharing): ShareLink[] => {
  const words = toLanguage(locale) === 'es' ? inSpanish : inEnglish
  const usual = [title, slogan].filter(Boolean).join(' – ')
  return channels.map(
    ({ channel, label, fits = () => true, toPlain = (message) => message, ellipsis, render }) => {
      const address = toSourced(url, source || channel)
      const join = (message: string) => [message, address].filter(Boolean).join(' ')
      const message = shorten(toPlain(toWellFormed(messages[channel]?.trim() || usual)), {
        fits: (beginning) => fits(join(beginning)),
        locale,
        ellipsis,
      })
      const text = join(message)
      return {
        channel,
        label: typeof label === 'string' ? label : words[label.word],
        url: render({ url: address, title: toWellFormed(title), message, text }),
        text,
      }
    },
  )
}

const toLanguage = (locale: string): string | undefined => locale.toLowerCase().split('-')[0]

const toSourced = (url: string, source: string): string => {
  const sourced = new URL(url)
  sourced.searchParams.set('source', toWellFormed(source))
  return sourced.href
}

// A text cut inside a surrogate pair can't be percent-encoded.
const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

import type { PayloadRequest } from 'payload'
import { say, type Sentence } from '../shared/say.js'
import { toResetURL } from './toResetURL.js'

type ResetMail = { req?: PayloadRequest; token?: string }

const subject: Sentence = { en: 'Set a new password', es: 'Pon una contraseña nueva' }

const lines: Record<'why' | 'link' | 'until', Sentence> = {
  why: {
    en: 'Somebody, hopefully you, asked for a new password for your account.',
    es: 'Alguien, ojalá tú, pidió una contraseña nueva para tu cuenta.',
  },
  link: { en: 'Set a new password', es: 'Poner una contraseña nueva' },
  until: {
    en: 'The link works once, for one hour. If it wasn’t you, do nothing: the old password stays.',
    es: 'El enlace funciona una vez, durante una hora. Si no fuiste tú, no hagas nada: la contraseña sigue igual.',
  },
}

/** The subject of the mail that lets a user set a new password, in the language of whoever asked for it. */
export const resetSubject = ({ req }: ResetMail = {}): string => say(req!, subject)

/** That mail. */
export const resetHTML = ({ req, token }: ResetMail = {}): string => {
  const href = toResetURL(req!.payload, token ?? '')
  return `<p>${say(req!, lines.why)}</p>
<p><a href="${href}">${say(req!, lines.link)}</a><br>${href}</p>
<p>${say(req!, lines.until)}</p>`
}

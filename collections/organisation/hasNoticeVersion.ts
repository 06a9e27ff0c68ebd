import type { TextFieldSingleValidation } from 'payload'
import { say } from '../shared/say.js'

/** `true`, or the sentence that asks for the version of a privacy notice that has an address. */
export const hasNoticeVersion: TextFieldSingleValidation = (value, { req, siblingData }) =>
  Boolean(value) ||
  !(siblingData as { privacyNoticeURL?: unknown }).privacyNoticeURL ||
  say(req, {
    en: 'Say which version of the privacy notice this is, such as 2026-11. Every consent remembers it.',
    es: 'Di qué versión del aviso de privacidad es, como 2026-11. Cada consentimiento la recuerda.',
  })

import { APIError, type PayloadRequest } from 'payload'
import { say, type Sentence } from '../../collections/messages/say.js'
import { linkExpired } from '../../collections/users/resetMail.js'

/** Why something about an account was refused: the permanent code, its status, and the sentence for whoever asked. */
export const accountErrors = {
  FORBIDDEN: {
    status: 403,
    sentence: { en: 'You may not do this.', es: 'No puedes hacer esto.' },
  },
  NOT_FOUND: {
    status: 404,
    sentence: { en: 'There is no such account or session.', es: 'No existe esa cuenta o sesión.' },
  },
  WRONG_PASSWORD: {
    status: 403,
    sentence: { en: 'This is not your password.', es: 'Esta no es tu contraseña.' },
  },
  LINK_EXPIRED: {
    status: 403,
    sentence: linkExpired,
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    sentence: {
      en: 'Too many wrong passwords from here. Wait a quarter of an hour, or set a new password by mail.',
      es: 'Demasiadas contraseñas equivocadas desde aquí. Espera un cuarto de hora, o pon una contraseña nueva por correo.',
    },
  },
} as const satisfies Record<string, { status: number; sentence: Sentence }>

/** One of the permanent codes. */
export type AccountError = keyof typeof accountErrors

/** The error of a code, in the language of whoever asked. */
export const toAccountError = (req: PayloadRequest, code: AccountError): APIError => {
  const { status, sentence } = accountErrors[code]
  return new APIError(say(req, sentence), status, { code }, true)
}

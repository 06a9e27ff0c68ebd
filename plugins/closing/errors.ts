import { APIError, type PayloadRequest } from 'payload'
import { say } from '../../collections/messages/say.js'

const errors = {
  FORBIDDEN: {
    status: 403,
    sentence: { en: 'Only editors close a call.', es: 'Solo las personas editoras cierran un llamamiento.' },
  },
  NOT_FOUND: {
    status: 404,
    sentence: {
      en: 'There is no such call. It may have been deleted.',
      es: 'No existe ese llamamiento. Quizá se eliminó.',
    },
  },
  NOT_PUBLISHED: {
    status: 409,
    sentence: {
      en: 'This call is not live, so there is nothing to close. Publish it first.',
      es: 'Este llamamiento no está en línea, así que no hay nada que cerrar. Publícalo primero.',
    },
  },
  NOT_OPENED: {
    status: 409,
    sentence: {
      en: 'This call has not opened yet. Unpublish it, or move its opening.',
      es: 'Este llamamiento aún no ha abierto. Retíralo o cambia su apertura.',
    },
  },
  UNPUBLISHED_CHANGES: {
    status: 409,
    sentence: {
      en: 'This call has changes that are not published, and closing would publish them. Publish or discard them first, or agree to publish them.',
      es: 'Este llamamiento tiene cambios sin publicar y cerrarlo los publicaría. Publícalos o descártalos primero, o acepta publicarlos.',
    },
  },
} as const

/** Why a call can't be closed: a permanent code in `data.code`, and a sentence in the asker's language. */
export const toClosingError = (req: PayloadRequest, code: keyof typeof errors): APIError<{ code: string }> =>
  new APIError(say(req, errors[code].sentence), errors[code].status, { code }, true)

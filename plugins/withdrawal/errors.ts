import { APIError, type PayloadRequest } from 'payload'
import { say } from '../../collections/messages/say.js'

const errors = {
  FORBIDDEN: {
    status: 403,
    sentence: {
      en: 'Only editors withdraw a call.',
      es: 'Solo las personas editoras retiran un llamamiento.',
    },
  },
  NOT_FOUND: {
    status: 404,
    sentence: {
      en: 'There is no such call. It may have been deleted.',
      es: 'No existe ese llamamiento. Quizá se eliminó.',
    },
  },
  WITHDRAWN: {
    status: 410,
    sentence: {
      en: 'This call was withdrawn and is forgotten. Nothing that you write here is kept: go back to the list.',
      es: 'Este llamamiento se retiró y se olvidó. No se guarda nada de lo que escribas aquí: vuelve a la lista.',
    },
  },
} as const

/** Why a call can't be withdrawn, or written any more: a permanent code in `data.code`, and a sentence. */
export const toWithdrawalError = (
  req: PayloadRequest,
  code: keyof typeof errors,
): APIError<{ code: string }> =>
  new APIError(say(req, errors[code].sentence), errors[code].status, { code }, true)

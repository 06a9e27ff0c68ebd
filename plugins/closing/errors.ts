import { APIError, type PayloadRequest } from 'payload'
import { message, say } from '../../collections/messages/messages.js'

const errors = {
  FORBIDDEN: {
    status: 403,
    sentence: message('closing:forbidden'),
  },
  NOT_FOUND: {
    status: 404,
    sentence: message('closing:notFound'),
  },
  NOT_PUBLISHED: {
    status: 409,
    sentence: message('closing:notPublished'),
  },
  NOT_OPENED: {
    status: 409,
    sentence: message('closing:notOpened'),
  },
  UNPUBLISHED_CHANGES: {
    status: 409,
    sentence: message('closing:unpublishedChanges'),
  },
} as const

/** Why a call can't be closed: a permanent code in `data.code`, and a sentence in the asker's language. */
export const toClosingError = (req: PayloadRequest, code: keyof typeof errors): APIError<{ code: string }> =>
  new APIError(say(req, errors[code].sentence), errors[code].status, { code }, true)

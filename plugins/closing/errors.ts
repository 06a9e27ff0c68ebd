import { defineErrors } from '../../collections/messages/errors.js'
import { message } from '../../collections/messages/messages.js'

/** Why a call can't be closed. */
export const toClosingError = defineErrors({
  FORBIDDEN: { status: 403, sentence: message('closing:forbidden') },
  NOT_FOUND: { status: 404, sentence: message('closing:notFound') },
  NOT_PUBLISHED: { status: 409, sentence: message('closing:notPublished') },
  NOT_OPENED: { status: 409, sentence: message('closing:notOpened') },
  UNPUBLISHED_CHANGES: { status: 409, sentence: message('closing:unpublishedChanges') },
})

import type { PayloadRequest } from 'payload'
import { maySchedule } from '../../../collections/access/mayUpdate.js'
import type { Troubled } from '../settings.js'

/** Whether the user may publish or unpublish the document manually. */
export const mayDo = (req: PayloadRequest, troubled: Troubled): Promise<boolean> => maySchedule(req, troubled)

import type { PayloadRequest } from 'payload'
import { maySchedule } from '../../../collections/access/mayUpdate.js'
import type { Troubled } from '../settings.js'

/** Whether whoever asks may publish the document, or take it offline, by hand. */
export const mayDo = (req: PayloadRequest, troubled: Troubled): Promise<boolean> => maySchedule(req, troubled)

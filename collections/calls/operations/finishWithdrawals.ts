import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'
import { readPending } from '../../withdrawals/marks.js'
import { forgetCall } from './forgetCall.js'

/** Ends what a process had begun to withdraw when it died. One that fails is told to the operator, and keeps nobody waiting. */
export const finishWithdrawals = async (payload: Payload): Promise<void> => {
  for (const id of await readPending(payload, slugs.calls))
    await forgetCall(payload, id).catch((err: unknown) =>
      payload.logger.error({
        msg: `Call ${id} was withdrawn and is still stored. It is offline. Restart, or withdraw it again.`,
        err,
      }),
    )
}

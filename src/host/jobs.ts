import { startDueWork } from 'payload-broadside'
import type { Payload } from 'payload'

/**
 * Does due work in this process, and ends with it: under the front (`NEXT_MANUAL_SIG_HANDLE`) the process ends when
 * the work under way is done and the lease is given back.
 */
export const startJobs = (payload: Payload): void => {
  const work = startDueWork({ payload })
  const end = async () => {
    await work.stop()
    await payload.destroy()
    process.exit(0)
  }
  if (process.env.NEXT_MANUAL_SIG_HANDLE) process.once('SIGTERM', () => void end())
}

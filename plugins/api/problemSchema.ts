import { z } from 'zod'

/** An error, RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Permanent; what a program should look at.'),
    detail: z.string(),
  })
  .meta({ id: 'Problem' })

/** An error (RFC 9457). `code` is permanent. */
export type Problem = z.infer<typeof problemSchema>

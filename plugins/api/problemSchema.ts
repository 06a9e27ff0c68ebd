import { z } from 'zod'

/** An error, RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Permanent; what a program should look at.'),
    detail: z.string(),
    message: z.string().optional().describe('Of `BAD_ENTRY`: the same for whoever filled the form in.'),
    errors: z
      .array(z.object({ field: z.string().optional(), message: z.string() }))
      .optional()
      .describe(
        'Of `BAD_ENTRY`: each field that can’t be taken, and what to do, in the visitor’s language. Without a field: what the panel shows.',
      ),
  })
  .meta({ id: 'Problem' })

/** An error (RFC 9457). `code` is permanent. */
export type Problem = z.infer<typeof problemSchema>

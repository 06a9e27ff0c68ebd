import type { Payload } from 'payload'

/** Tells the operator, at boot, of ways to act that calls may hold and this site has no component for. */
const tellUnshown = async ({ collections, logger }: Payload): Promise<void> => {
  const [{ slugs }, { isShown }] = await Promise.all([
    import('payload-broadside'),
    import('./site/Ways/index.js'),
  ])
  const field = collections[slugs.calls].config.flattenedFields.find(({ name }) => name === 'actions')
  const types = field?.type === 'blocks' ? field.blocks.map(({ slug }) => slug) : []
  const unshown = types.filter((type) => !isShown(type))
  if (unshown.length === 0) return
  logger.warn(
    `The site shows of these ways to act their heading, text and link alone: ${unshown.join(', ')}. Give each a component in src/site/Ways.`,
  )
}

/** Next calls this once, when a server starts and before it answers. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { startJobs }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./host/jobs.js'),
  ])
  const payload = await getPayload({ config })
  await tellUnshown(payload)
  startJobs(payload)
}

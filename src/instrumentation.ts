/** Next calls this once, when a server starts and before it answers. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { startJobs }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./host/jobs.js'),
  ])
  startJobs(await getPayload({ config }))
}

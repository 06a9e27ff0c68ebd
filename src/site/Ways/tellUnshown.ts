import { slugs } from 'payload-broadside'
import type { Payload } from 'payload'
import { isShown } from './index.js'

/** Tells the operator, at boot, of ways to act that calls may hold and this site has no component for. */
export const tellUnshown = ({ collections, logger }: Payload): void => {
  const field = collections[slugs.calls].config.flattenedFields.find(({ name }) => name === 'actions')
  const types = field?.type === 'blocks' ? field.blocks.map(({ slug }) => slug) : []
  const unshown = types.filter((type) => !isShown(type))
  if (unshown.length === 0) return
  logger.warn(
    `The site shows of these ways to act their heading, text and link alone: ${unshown.join(', ')}. Give each a component in src/site/Ways.`,
  )
}

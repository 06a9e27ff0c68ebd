import type { Rule } from './rule.js'
import { toBlocks } from './rule.js'

/** A call leads to other calls, never to itself. */
export const leadsElsewhere: Rule = (call, { id }) => {
  if (id === undefined) return []
  const isItself = (related: unknown) => related != null && String(related) === String(id)
  return [
    { path: 'next', related: call.next },
    ...toBlocks(call).map(({ block, path }) => ({ path: `${path}.call`, related: block.call })),
  ]
    .filter(({ related }) => isItself(related))
    .map(({ path }) => ({
      path,
      sentence: {
        en: 'This leads back to the call itself. Choose another call.',
        es: 'Esto lleva de vuelta al mismo llamamiento. Elige otro.',
      },
    }))
}

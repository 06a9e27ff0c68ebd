import type { FlattenedField } from 'payload'

type Sketch = { name: string; type: string; [more: string]: unknown }

const toFields = (sketches: Sketch[]): FlattenedField[] => sketches as unknown as FlattenedField[]

/** The fields of two collections that point to each other, as Payload flattens them. */
export const collections: Record<string, FlattenedField[]> = {
  plants: toFields([
    { name: 'title', type: 'text' },
    { name: 'height', type: 'number' },
    { name: 'sownAt', type: 'date' },
    { name: 'isWild', type: 'checkbox' },
    { name: 'bed', type: 'relationship', relationTo: 'beds' },
    { name: 'visits', type: 'array', flattenedFields: [] },
    { name: 'kind', type: 'select', options: ['herb', 'tree'] },
    { name: 'body', type: 'richText' },
    { name: 'near', type: 'relationship', relationTo: ['plants', 'beds'] },
    { name: 'layout', type: 'blocks', blocks: [] },
    { name: 'care', type: 'group', flattenedFields: toFields([{ name: 'water', type: 'text' }]) },
  ]),
  beds: toFields([
    { name: 'label', type: 'text' },
    { name: 'earlier', type: 'text', hasMany: true },
  ]),
}

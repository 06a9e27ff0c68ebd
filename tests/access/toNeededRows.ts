import type { Field, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { readOffered } from '../../collections/calls/readingRules.js'

/** A field on the way to another: a block's fields stand below its slug. */
export type Step = { name: string; field: Field; block?: string }

/** A field with the way to it. */
export type Found = { path: string; steps: Step[]; field: Field }

/** All fields that hold something, at any depth, each with its way. */
export const toAllFields = (fields: Field[], steps: Step[] = []): Found[] =>
  fields.flatMap((field): Found[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        toAllFields(tab.fields, 'name' in tab && tab.name ? [...steps, { name: tab.name, field }] : steps),
      )
    if (!('name' in field) || !field.name)
      return 'fields' in field ? toAllFields(field.fields as Field[], steps) : []
    const here = [...steps, { name: field.name, field }]
    const found = {
      field,
      steps: here,
      path: here.map(({ name, block }) => (block ? `${name}.${block}` : name)).join('.'),
    }
    if (field.type === 'blocks')
      return [
        found,
        ...field.blocks.flatMap((block) =>
          toAllFields(block.fields, [...steps, { name: field.name, field, block: block.slug }]),
        ),
      ]
    return 'fields' in field ? [found, ...toAllFields(field.fields as Field[], here)] : [found]
  })

const readRuleOf = (field: Field): unknown => ('access' in field ? field.access?.read : undefined)

/** Texts of a language are all read by one rule: the first stands for them (tests/collections/calls/reading.int.spec.ts asks for each). */
const isText = ({ field }: Found): boolean => readRuleOf(field) === readOffered

const isPrivate = ({ field }: Found): boolean =>
  ('hidden' in field && field.hidden === true) ||
  ('access' in field && field.access !== undefined && 'read' in field.access && field.type !== 'join')

const toFieldRows = (fields: Field[]): string[] => {
  const found = toAllFields(fields)
  const [text] = found.filter(isText)
  return [
    ...found
      .filter((one) => one === text || (isPrivate(one) && !isText(one)))
      .flatMap(({ path }) => [`read ${path}`, `where ${path}`, `sort ${path}`]),
    ...found
      .filter(({ field: { type } }) => type === 'relationship' || type === 'upload' || type === 'richText')
      .map(({ path }) => `populate ${path}`),
    ...found.filter(({ field: { type } }) => type === 'join').map(({ path }) => `join ${path}`),
  ]
}

/** The operations that the table has to say something about, as a collection's config offers them. */
export const toNeededRows = (config: SanitizedCollectionConfig): string[] => [
  ...['list', 'by id', 'count', 'create', 'update', 'delete', 'duplicate', 'api v1'],
  ...(config.trash ? ['list trash', 'trash', 'restore'] : []),
  ...(config.versions ? ['versions', 'version by id', 'restore version'] : []),
  ...(config.versions && config.versions.drafts ? ['newest draft', 'publish', 'unpublish'] : []),
  ...(config.upload ? ['file', 'file in trash'] : []),
  ...(config.auth ? ['unlock', 'panel'] : []),
  ...toFieldRows(config.fields),
]

/** The same for a global. */
export const toNeededGlobalRows = (config: SanitizedGlobalConfig): string[] => [
  'read',
  'update',
  ...toFieldRows(config.fields),
]

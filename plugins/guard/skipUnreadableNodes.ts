import type { FlattenedBlock, FlattenedField, Payload, PayloadRequest } from 'payload'
import { toInnerFields } from '../../collections/documents/fieldTree.js'
import { toFeatures, toReadableText } from './isRichText.js'

type Hook = (asked: { value: unknown; req: PayloadRequest }) => unknown

/** Payload's Lexical editor in a built config. */
type Editor = { hooks?: { afterRead?: Hook[] } }

const toEditors = (fields: FlattenedField[]): Editor[] =>
  fields.flatMap((field) => {
    if (field.type === 'richText') return field.editor ? [field.editor as unknown as Editor] : []
    return toInnerFields(field).flatMap(toEditors)
  })

/**
 * Omits rich text nodes that would crash the editor's `afterRead` hooks. Otherwise one bad text would break every list
 * that contains its document.
 */
export const skipUnreadableNodes = (payload: Payload): void => {
  const { blocks, collections, config } = payload
  const editors = new Set(
    [
      ...Object.values(collections).map((collection) => collection.config.flattenedFields),
      ...config.globals.map(({ flattenedFields }) => flattenedFields),
      ...Object.values(blocks as Record<string, FlattenedBlock>).map(
        ({ flattenedFields }) => flattenedFields,
      ),
    ].flatMap(toEditors),
  )
  for (const editor of editors) {
    const features = toFeatures(editor)
    if (features)
      editor.hooks?.afterRead?.unshift(({ value, req }) => toReadableText(value, { features, req }))
  }
}

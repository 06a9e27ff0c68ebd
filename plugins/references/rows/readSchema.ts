import type { Field, Payload, PayloadRequest } from 'payload'
import type { Schema } from './toTargets.js'

type SubFields = Map<string, (asked: { node: unknown; req: PayloadRequest }) => Field[] | null | undefined>

/** What the walk through a document needs to know of a running Payload's config. */
export const readSchema = (payload: Payload): Schema => {
  const { localization, blocks = [] } = payload.config
  return {
    locales: localization ? localization.localeCodes : [],
    blocks,
    toSubFields: ({ field, node }) => {
      // Lexical's own register: each kind of node tells the fields that it carries.
      const { editorConfig } = (field.editor ?? {}) as {
        editorConfig?: { features?: { getSubFields?: SubFields } }
      }
      const read = editorConfig?.features?.getSubFields?.get(String(node.type))
      return read?.({ node, req: { payload } as PayloadRequest }) ?? []
    },
  }
}

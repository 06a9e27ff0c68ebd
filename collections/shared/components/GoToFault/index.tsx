'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef } from 'react'
import { goToField } from './goToField.js'
import { toInvalidPaths } from './toInvalidPaths.js'
import { type PanelField, toTabIndex } from './toTabIndex.js'
import { useRefusedSave } from './useRefusedSave.js'

/** Leads to the first field that is refused when a document is saved or published. */
export const GoToFault = () => {
  const { getFields } = useForm()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const anchor = useRef<HTMLSpanElement>(null)
  useRefusedSave(() => {
    const form = anchor.current?.closest('form')
    const [path] = toInvalidPaths(getFields())
    if (!form || path === undefined) return
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : getEntityConfig({ globalSlug: globalSlug! })
    const fields = (entity?.fields ?? []) as unknown as PanelField[]
    void goToField({ form, path, tab: toTabIndex(fields, path) })
  })
  return <span hidden ref={anchor} />
}

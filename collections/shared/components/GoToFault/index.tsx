'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef } from 'react'
import { ScheduleChecklist } from '../ScheduleChecklist/index.js'
import { goToField } from './goToField.js'
import { toInvalidPaths } from './toInvalidPaths.js'
import { type PanelField, toTabIndex } from './toTabIndex.js'
import { useRefusedSave } from './useRefusedSave.js'

/** Leads to the first field that is refused when a document is saved or published, and to what a schedule would lack. */
export const GoToFault = () => {
  const { getFields } = useForm()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const anchor = useRef<HTMLSpanElement>(null)
  const goTo = (path: string) => {
    const form = anchor.current?.closest('form')
    if (!form) return
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : getEntityConfig({ globalSlug: globalSlug! })
    const fields = (entity?.fields ?? []) as unknown as PanelField[]
    void goToField({ form, path, tab: toTabIndex(fields, path) })
  }
  useRefusedSave(() => {
    const [path] = toInvalidPaths(getFields())
    if (path !== undefined) goTo(path)
  })
  return (
    <>
      <span hidden ref={anchor} />
      {collectionSlug && id !== undefined && <ScheduleChecklist onChoose={({ path }) => goTo(path)} />}
    </>
  )
}

'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { Question } from '../../merge/report.js'
import type { MergeField, Parts } from '../../merge/units.js'
import { type Labelled, toPlace } from './toPlace.js'
import { toTheirs } from './toTheirs.js'

/** The titles of the documents a relation or upload points to; empty while loading and for other fields. */
const useTitles = (field: Labelled | undefined, value: unknown): string[] => {
  const { config, getEntityConfig } = useConfig()
  const [known, setKnown] = useState<{ ids: string; titles: string[] }>()
  const slug =
    (field?.type === 'relationship' || field?.type === 'upload') && typeof field.relationTo === 'string'
      ? field.relationTo
      : undefined
  const ids = [value]
    .flat()
    .filter((id) => typeof id === 'string' || typeof id === 'number')
    .join()

  useEffect(() => {
    if (!slug || !ids) return
    const abort = new AbortController()
    const { useAsTitle = 'id' } = getEntityConfig({ collectionSlug: slug })?.admin ?? {}
    const asked = new URLSearchParams({ depth: '0', draft: 'true', limit: '100', 'where[id][in]': ids })
    const read = async () => {
      const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}?${asked}` })
      const response = await fetch(address, { credentials: 'include', signal: abort.signal })
      if (!response.ok) return
      const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
      const titles = new Map(docs.map((doc) => [String(doc.id), String(doc[useAsTitle] ?? doc.id)]))
      setKnown({ ids, titles: ids.split(',').map((id) => titles.get(id) ?? id) })
    }
    // If the request fails, the ids stay.
    read().catch(() => undefined)
    return () => abort.abort()
  }, [config, getEntityConfig, ids, slug])
  return known?.ids === ids ? known.titles : []
}

/** The key of a conflict: of a field, list or row. */
export const toKey = (question: Question): string =>
  question.kind === 'row' ? `${question.key}/${question.id}` : question.key

/** One conflict: its place, the other side's version, and a button for each side. */
export const Choice = ({
  question,
  parts,
  schema,
  saveMine,
  takeTheirs,
}: {
  question: Question
  parts: Parts
  schema: readonly MergeField[]
  saveMine: (question: Question) => void
  takeTheirs: (question: Question) => void
}) => {
  const say = useSay()
  const { language } = useTranslation().i18n
  const { place, field } = toPlace({ schema, parts, language }, toKey(question))
  const titles = useTitles(question.kind === 'value' ? field : undefined, question.theirs)
  const theirs = titles.join(' · ') || toTheirs(question, { parts, field, language, say })
  const choices = [
    { label: say('coEditing:saveMine'), choose: saveMine },
    { label: say('coEditing:takeTheirs'), choose: takeTheirs },
  ]
  return (
    <li data-conflict={toKey(question)}>
      <strong>{place}</strong>
      <p
        style={{
          ...{
            margin: 'calc(var(--base) / 4) 0 calc(var(--base) / 2)',
            maxHeight: '12rem',
            overflow: 'auto',
          },
          ...{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
        }}
      >
        {say('coEditing:theirs')}: {theirs}
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        {choices.map(({ label, choose }) => (
          <Button
            key={label}
            aria-label={`${label}: ${place}`}
            buttonStyle="secondary"
            margin={false}
            onClick={() => choose(question)}
            size="small"
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  )
}

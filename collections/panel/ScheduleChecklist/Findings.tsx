'use client'
import { useId } from 'react'
import type { PreflightAnswer } from '../../drafts/preflight.js'
import { useSay } from '../useSay.js'

/** A problem of a document, in the editor's language. */
export type Finding = PreflightAnswer['findings'][number]

const List = ({
  title,
  findings,
  onChoose,
}: {
  title: string
  findings: Finding[]
  onChoose: (finding: Finding) => void
}) => {
  const id = useId()
  if (findings.length === 0) return null
  return (
    <>
      <p id={id} style={{ fontWeight: 600, margin: 0 }}>
        {title}
      </p>
      <ul aria-labelledby={id} style={{ listStyle: 'none', margin: '4px 0 12px', padding: 0 }}>
        {findings.map((finding) => (
          <li
            key={`${finding.path} ${finding.message}`}
            style={{ borderTop: '1px solid var(--theme-elevation-100)' }}
          >
            <button
              onClick={() => onChoose(finding)}
              style={{
                background: 'none',
                border: 0,
                color: 'inherit',
                cursor: 'pointer',
                font: 'inherit',
                minHeight: 44,
                overflowWrap: 'anywhere',
                padding: '8px 0',
                textAlign: 'start',
                whiteSpace: 'normal',
                width: '100%',
              }}
              type="button"
            >
              {finding.message}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The problems of a document, as buttons that navigate to their fields. */
export const Findings = ({
  findings,
  onChoose,
}: {
  findings: Finding[]
  onChoose: (finding: Finding) => void
}) => {
  const say = useSay()
  const ofWeight = (weight: Finding['weight']) => findings.filter((finding) => finding.weight === weight)
  return (
    <>
      <List findings={ofWeight('refuses')} onChoose={onChoose} title={say('panel:beforePublishing')} />
      <List findings={ofWeight('warns')} onChoose={onChoose} title={say('panel:warned')} />
    </>
  )
}

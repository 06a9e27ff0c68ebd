'use client'
import { Banner } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** What came of pressing a button: told to eyes and to screen readers. */
export const Outcome = ({ faults, children }: { faults?: string[] | null; children?: ReactNode }) => (
  <>
    {faults?.map((fault) => (
      <Banner key={fault} type="error">
        <span role="alert">{fault}</span>
      </Banner>
    ))}
    <div role="status">{children && <Banner type="success">{children}</Banner>}</div>
  </>
)

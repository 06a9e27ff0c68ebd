'use client'
import { type ReactNode, useEffect } from 'react'
import { style } from './style.js'
import { tieSentences } from './tieSentences.js'

/**
 * Shows what is wrong with a field as a whole sentence below it, at every width: Payload makes it a tooltip of one line,
 * which a small window hides (payloadcms/payload#4603).
 */
export const FieldSentences = ({ children }: { children: ReactNode }) => {
  useEffect(() => tieSentences(document.body), [])
  return (
    <>
      <style href="broadside-field-sentences" precedence="medium">
        {style}
      </style>
      {children}
    </>
  )
}

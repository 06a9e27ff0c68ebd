'use client'
import { useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Words } from '../../language/words.js'

// The server's page has no button; a browser that can copy adds it.
const never = () => () => {}
const canCopyHere = () => Boolean(navigator.clipboard)
const canCopyOnServer = () => false

type Said = Pick<Words, 'copied' | 'copy' | 'textToCopy'>

/** A text to take along. Without JavaScript it is a field to select from; with it, a button copies. */
export const CopyText = ({ text, said, lang }: { text: string; said: Said; lang: string }) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const canCopy = useSyncExternalStore(never, canCopyHere, canCopyOnServer)
  const [isCopied, setIsCopied] = useState(false)

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      // Refused: the text is selected, the keyboard copies it.
      () => field.current?.select(),
    )

  return (
    <div className="copy">
      <label htmlFor={id} lang={lang}>
        {said.textToCopy}
      </label>
      <textarea
        id={id}
        readOnly
        ref={field}
        rows={Math.min(8, Math.ceil(text.length / 48) + 1)}
        value={text}
      />
      {canCopy && (
        <button className="button" lang={lang} onClick={copy} type="button">
          <span aria-live="polite">{isCopied ? said.copied : said.copy}</span>
        </button>
      )}
    </div>
  )
}

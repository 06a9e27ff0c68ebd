'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { message } from '../../messages/messages.js'
import { useSay } from '../useSay.js'
import { tidyPastedHTML } from './tidyPastedHTML.js'

const sentences = {
  picture: message('panel:picture'),
  pictures: message('panel:pictures'),
}

/**
 * Passes pasted content to Lexical in a supported structure, and shows a notice about removed images. Payload would
 * fetch them in the browser, and if that fails leave a node that can't be saved (payloadcms/payload#14657).
 */
const PastePlugin = () => {
  const say = useSay()
  const [editor] = useLexicalComposerContext()
  const [pictures, setPictures] = useState(0)
  useEffect(() => {
    const tidied = new WeakSet<object>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || tidied.has(event)) return false
        setPictures(0)
        const types = event.clipboardData?.types ?? []
        // Content copied from a Payload editor already has the right structure.
        if (!types.includes('text/html') || types.includes('application/x-lexical-editor')) return false
        const { html, pictures } = tidyPastedHTML(event.clipboardData!.getData('text/html'))
        const files = html.trim() ? [] : [...event.clipboardData!.files]
        const clipboardData = new DataTransfer()
        // A copied image also comes as a file, which Payload uploads if there is no text.
        for (const file of files) clipboardData.items.add(file)
        if (!files.length) {
          clipboardData.setData('text/plain', event.clipboardData!.getData('text/plain'))
          clipboardData.setData('text/html', html)
        }
        const again = new ClipboardEvent('paste', { clipboardData, cancelable: true })
        tidied.add(again)
        event.preventDefault()
        setPictures(files.length ? 0 : pictures)
        return editor.dispatchCommand(PASTE_COMMAND, again)
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor])
  if (!pictures) return null
  return (
    <p
      className="pasted-pictures"
      role="status"
      style={{ color: 'var(--theme-error-500)', margin: 'calc(var(--base) / 4) 0 0' }}
    >
      {say(pictures === 1 ? sentences.picture : sentences.pictures)}
    </p>
  )
}

/** The client part of `PasteFeature`. */
export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'belowContainer' }],
})

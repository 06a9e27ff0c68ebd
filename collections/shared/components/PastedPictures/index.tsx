'use client'
import { useField } from '@payloadcms/ui'
import type { RichTextFieldClientProps } from 'payload'
import { isForeignPicture } from '../../richText/isForeignPicture.js'
import { useSay } from '../../useSay.js'

const sentence = {
  en: 'A picture from elsewhere is left out: it is not saved with the text. Take it out here, and put it in with “Upload”.',
  es: 'Una imagen de otro sitio queda fuera: no se guarda con el texto. Quítala aquí y ponla con «Subir».',
}

const holdsForeignPicture = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  (isForeignPicture(node) ||
    ('children' in node && Array.isArray(node.children) && node.children.some(holdsForeignPicture)))

/** Under a text in which a picture was pasted that is none of ours, for as long as it stands there. */
export const PastedPictures = ({ path }: RichTextFieldClientProps) => {
  const say = useSay()
  const { value } = useField<{ root?: unknown } | null>({ potentiallyStalePath: path })
  if (!holdsForeignPicture(value?.root)) return null
  return (
    <p
      className="pasted-pictures"
      role="status"
      style={{ color: 'var(--theme-error-500)', margin: 'calc(var(--base) / 4) 0 0' }}
    >
      {say(sentence)}
    </p>
  )
}

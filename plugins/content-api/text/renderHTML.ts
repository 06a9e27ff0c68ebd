import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'
import sanitizeHtml from 'sanitize-html'
import type { Image, Slogan } from '../contract/index.js'
import type { LexicalNode } from '../documents.js'
import { escapeHTML } from '../../escapeHTML.js'

/** Renders the public JSON of a rich text as HTML that is safe on any page. */
export const renderHTML = (root: LexicalNode): string =>
  sanitizeHtml(
    convertLexicalToHTML({
      data: { root } as never,
      disableContainer: true,
      converters: ({ defaultConverters }) => ({ ...defaultConverters, ...converters }),
    }),
    allowed,
  )

const converters: HTMLConverters = {
  link: ({ node, nodesToHTML }) => renderLink(node as never, nodesToHTML({ nodes: node.children }).join('')),
  autolink: ({ node, nodesToHTML }) =>
    renderLink(node as never, nodesToHTML({ nodes: node.children }).join('')),
  upload: ({ node }) => renderImage(node.value as unknown as Image),
  blocks: {
    slogans: ({ node }) => renderSlogans((node.fields as unknown as { slogans: Slogan[] }).slogans),
  },
  // An unknown node keeps its text.
  unknown: ({ node, nodesToHTML }) =>
    'children' in node ? nodesToHTML({ nodes: node.children as never }).join('') : '',
}

const renderLink = ({ fields }: { fields: { url: string; newTab: boolean } }, words: string): string =>
  `<a href="${escapeHTML(fields.url)}"${fields.newTab ? ' target="_blank"' : ''}>${words}</a>`

const renderSlogans = (slogans: Slogan[]): string =>
  `<ul class="slogans">${slogans.map(({ text }) => `<li>${escapeHTML(text)}</li>`).join('')}</ul>`

const renderImage = ({ url, width, height, alt, credit, sizes }: Image): string => {
  const whole = { url, width }
  // The share size is cropped, so it isn't a smaller version of the image.
  const forms = [...sizes.filter(({ name }) => name !== 'share'), whole]
  const srcset = forms.map((form) => `${form.url} ${form.width}w`).join(', ')
  const image = `<img src="${escapeHTML(url)}" srcset="${escapeHTML(srcset)}" sizes="(min-width: 48rem) 48rem, 100vw" width="${width}" height="${height}" alt="${escapeHTML(alt)}" loading="lazy">`
  return credit ? `<figure>${image}<figcaption>${escapeHTML(credit)}</figcaption></figure>` : image
}

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'blockquote',
      'a',
      'img',
      'br',
      'hr',
      'figure',
      'figcaption',
    ],
    ...['strong', 'em', 's', 'u', 'code', 'sub', 'sup'],
  ],
  allowedAttributes: {
    a: ['href', 'target', 'rel'],
    img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'loading'],
  },
  allowedClasses: { ul: ['slogans'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer' }),
    // The page's first heading is the call's title.
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    // Lexical's converter writes these two as styles, which a strict CSP forbids.
    span: (_, { style = '' }) => ({
      tagName: style.includes('line-through') ? 's' : style.includes('underline') ? 'u' : 'span',
      attribs: {},
    }),
  },
}

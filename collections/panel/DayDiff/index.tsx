'use client'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import type { FieldDiffClientProps } from 'payload'

/** The diff of a day between two versions, the same in every zone. */
export const DayDiff = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}: FieldDiffClientProps) => {
  const { i18n } = useTranslation()
  const render = (value: unknown): string => {
    const day = value
      ? formatDate({ date: value as string, i18n, pattern: 'd MMM yyyy', timezone: 'UTC' })
      : ''
    return `<div class="date-diff" data-enable-match="true" data-date="${escapeDiffHTML(day)}"><p>${escapeDiffHTML(day)}</p></div>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: render(comparisonValue),
    toHTML: render(versionValue),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : undefined, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}

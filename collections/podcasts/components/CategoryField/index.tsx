'use client'
import { SelectInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { useSay } from '../../../panel/useSay.js'
import { categories } from '../../categories.js'

const Category = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { admin, label } = field
  const say = useSay()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const style = useMemo(() => mergeFieldStyles(field), [field])
  return (
    <SelectInput
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      description={typeof admin?.description === 'function' ? undefined : admin?.description}
      label={label}
      name={path}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={categories.map((category) => ({ value: category.value, label: say(category.label) }))}
      path={path}
      readOnly={readOnly || disabled}
      showError={showError}
      style={style}
      value={value ?? undefined}
    />
  )
}

/** A field for one of Apple's categories, listed by name in the user's language. */
export const CategoryField = withCondition(Category)

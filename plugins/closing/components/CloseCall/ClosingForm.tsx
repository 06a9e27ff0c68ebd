'use client'
import {
  Banner,
  Button,
  SelectInput,
  TextareaInput,
  toast,
  useConfig,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { message } from '../../../../collections/messages/messages.js'
import { useSay } from '../../../../collections/panel/useSay.js'
import { slugs } from '../../../../collections/slugs.js'
import { type Closing, type ClosingAnswer, sendClosing } from './sendClosing.js'
import { useLanguages } from './useLanguages.js'
import { useNextCalls } from './useNextCalls.js'
import { usePreparedOutcomes } from './usePreparedOutcomes.js'

const results = ['won', 'lost', 'ended'] as const

/** Asks how a call ended, in each of its languages, and what comes next. */
export const ClosingForm = ({ id, slug }: { id: number | string; slug: string }) => {
  const { i18n } = useTranslation()
  const say = useSay()
  const { config } = useConfig()
  const { closeModal } = useModal()
  const languages = useLanguages()
  const nextCalls = useNextCalls(id)
  const prepared = usePreparedOutcomes(id)
  const [closing, setClosing] = useState<Omit<Closing, 'publishChanges'>>({ outcome: {} })
  const [refusal, setRefusal] = useState<Extract<ClosingAnswer, { closed: false }>>()
  const [isSending, setIsSending] = useState(false)

  const send = async (publishChanges: boolean) => {
    setIsSending(true)
    try {
      const answer = await sendClosing({
        address: formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.calls}/${id}` }),
        closing: { ...closing, publishChanges },
        language: i18n.language,
      })
      if (!answer.closed) return setRefusal(answer)
      closeModal(slug)
      toast.success(say('closing:closed'))
      // The open form still holds the old call; saving it would undo the closing.
      window.location.reload()
    } catch {
      setRefusal({
        closed: false,
        hasUnpublishedChanges: false,
        faults: [{ message: say('closing:offline') }],
      })
    } finally {
      setIsSending(false)
    }
  }
  const faultAt = (path: string) => refusal?.faults.find((fault) => fault.path === path)?.message
  const fields = ['result', 'next', 'outcome', ...languages.map(({ code }) => `outcome.${code}`)]
  // Warn about missing languages only once one is filled in; the server rejects an empty outcome.
  const isBegun = Object.values(closing.outcome).some((text) => text.trim())
  const silent = languages.filter(
    ({ code }) => prepared && !prepared.includes(code) && !closing.outcome[code]?.trim(),
  )
  const elsewhere = refusal?.faults.filter(({ path }) => !path || !fields.includes(path)) ?? []

  return (
    <div
      style={{ display: 'grid', gap: 'var(--base)', maxWidth: 640, paddingBottom: 'calc(var(--base) * 2)' }}
    >
      <p style={{ margin: 0 }}>{say('closing:about')}</p>
      {refusal?.hasUnpublishedChanges ? (
        <Banner type="info">{say('closing:unpublished')}</Banner>
      ) : (
        elsewhere.map(({ message }) => (
          <Banner key={message} type="error">
            <span role="alert">{message}</span>
          </Banner>
        ))
      )}
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="field-label">{say('closing:result')}</legend>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--base)' }}>
          {results.map((result) => (
            <label key={result} style={{ alignItems: 'center', display: 'flex', gap: 8, minHeight: 44 }}>
              <input
                checked={closing.result === result}
                name={`${slug}-result`}
                onChange={() => setClosing({ ...closing, result })}
                type="radio"
              />
              {say(`closing:${result}`)}
            </label>
          ))}
        </div>
        <Fault message={faultAt('result')} />
      </fieldset>
      {languages.map(({ code, label }, index) => (
        <div key={code}>
          <TextareaInput
            AfterInput={
              <Fault message={faultAt(`outcome.${code}`) ?? (index === 0 ? faultAt('outcome') : undefined)} />
            }
            label={`${say('closing:outcome')} (${label})`}
            onChange={({ target }) =>
              setClosing({ ...closing, outcome: { ...closing.outcome, [code]: target.value } })
            }
            path={`${slug}-outcome-${code}`}
            value={closing.outcome[code] ?? ''}
          />
        </div>
      ))}
      <div>
        <SelectInput
          AfterInput={<Fault message={faultAt('next')} />}
          isClearable
          label={say('closing:next')}
          name={`${slug}-next`}
          onChange={(option) =>
            setClosing({ ...closing, next: Array.isArray(option) ? undefined : (option?.value as string) })
          }
          options={nextCalls}
          path={`${slug}-next`}
          placeholder={say('closing:nothing')}
          value={closing.next}
        />
      </div>
      <div role="status">
        {isBegun && silent.length > 0 && (
          <Banner type="info">
            {say('closing:silent')} {silent.map(({ label }) => label).join(', ')}.{' '}
            {say('closing:silentThere')}
          </Banner>
        )}
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        <Button
          disabled={isSending}
          margin={false}
          onClick={() => void send(refusal?.hasUnpublishedChanges ?? false)}
        >
          {say(
            refusal?.hasUnpublishedChanges ? message('closing:publishAndClose') : message('closing:close'),
          )}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)}>
          {say('closing:cancel')}
        </Button>
      </div>
    </div>
  )
}

const Fault = ({ message }: { message?: string }) =>
  message ? (
    <p className="field-sentence" role="alert">
      {message}
    </p>
  ) : null

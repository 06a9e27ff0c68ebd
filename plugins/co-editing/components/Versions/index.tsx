import { Gutter, Link, Pill, SetDocumentStepNav } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { message, say, type Sentence, toSentence } from '../../../../collections/messages/messages.js'
import { type ListedVersion, readVersions } from '../../writers/readVersions.js'
import type { Writer } from '../../writers/writtenBy.js'

/** Texts of the version list besides Payload's own. */
const words = {
  writtenBy: message('coEditing:writtenBy'),
  removed: message('coEditing:removed'),
  nameless: message('coEditing:nameless'),
  newer: message('coEditing:newer'),
  older: message('coEditing:older'),
}

/** Labels for versions not written by an account. */
const others: Record<Exclude<Writer['kind'], 'account'>, Sentence> = {
  schedule: message('coEditing:othersSchedule'),
  program: message('coEditing:othersProgram'),
  unknown: message('coEditing:othersUnknown'),
}

const toWriter = (req: PayloadRequest, { writer, name }: ListedVersion): string => {
  if (writer.kind !== 'account') return say(req, others[writer.kind])
  if (name === undefined) return say(req, words.removed)
  return name || say(req, words.nameless)
}

const toStatus = ({ t }: PayloadRequest, { status, isCurrent }: ListedVersion): string => {
  if (status === 'published')
    return t(isCurrent ? 'version:currentlyPublished' : 'version:previouslyPublished')
  return t(isCurrent ? 'version:currentDraft' : 'version:draft')
}

/** Replaces Payload's version list, which doesn't show authors. */
export const Versions = async ({ initPageResult, routeSegments, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, globalConfig, docID, req } = initPageResult
  const { config } = req.payload
  const isTrashed = routeSegments[2] === 'trash'
  const page = Math.max(1, Math.trunc(Number(searchParams?.page)) || 1)
  const { docs, totalPages } = await readVersions(
    req,
    collectionConfig ? { collection: collectionConfig.slug, id: docID! } : { global: globalConfig!.slug },
    { limit: 25, page },
  )
  const own = collectionConfig
    ? `/collections/${collectionConfig.slug}${isTrashed ? '/trash' : ''}/${docID}/versions`
    : `/globals/${globalConfig!.slug}/versions`
  const address = (rest: string) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `${own}${rest}` as `/${string}` })
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        globalSlug={globalConfig?.slug}
        id={docID}
        isTrashed={isTrashed}
        // A label is a function here, which can't be passed to the browser.
        pluralLabel={say(req, toSentence(collectionConfig?.labels.plural ?? globalConfig?.label, ''))}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={req.t('version:versions')}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          {docs.length === 0 && <p>{req.t('version:noFurtherVersionsFound')}</p>}
          {docs.length > 0 && (
            <div className="table" style={{ overflowX: 'auto' }}>
              <table cellPadding="0" cellSpacing="0">
                <thead>
                  <tr>
                    <th scope="col">{req.t('general:updatedAt')}</th>
                    <th scope="col">{say(req, words.writtenBy)}</th>
                    <th scope="col">{req.t('version:status')}</th>
                  </tr>
                </thead>
                <tbody>
                  {docs.map((version) => (
                    <tr key={version.id} data-id={version.id}>
                      <td className="cell-updatedAt">
                        <Link href={address(`/${version.id}`)} prefetch={false}>
                          {formatDate({
                            date: version.updatedAt,
                            i18n: req.i18n,
                            pattern: config.admin.dateFormat,
                          })}
                        </Link>
                      </td>
                      <td className="cell-writtenBy" style={{ overflowWrap: 'anywhere' }}>
                        {toWriter(req, version)}
                      </td>
                      <td className="cell-_status">
                        <span style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 4)' }}>
                          {version.isAutosaved && <Pill size="small">{req.t('version:autosave')}</Pill>}
                          {version.status && (
                            <Pill
                              size="small"
                              pillStyle={
                                version.isCurrent && version.status === 'published' ? 'success' : 'light'
                              }
                            >
                              {toStatus(req, version)}
                            </Pill>
                          )}
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <nav style={{ display: 'flex', gap: 'var(--base)', padding: 'var(--base) 0' }}>
            {page > 1 && <Link href={address(`?page=${page - 1}`)}>{say(req, words.newer)}</Link>}
            {page < totalPages && <Link href={address(`?page=${page + 1}`)}>{say(req, words.older)}</Link>}
          </nav>
        </Gutter>
      </main>
    </>
  )
}

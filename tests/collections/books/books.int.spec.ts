import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import type { Sentence } from '../../../collections/messages/messages.js'
import { type Data, type Id, type Noun, startNoun } from '../../helpers/noun.js'

let noun: Noun<{ isbn: string | null }>

beforeAll(async () => {
  noun = await startNoun({ collection: 'books', singular: 'Book', whole })
})
afterAll(() => noun.host.stop())

const whole = (more: Data = {}): Data => ({ title: 'A book', authors: ['Ada Author'], ...more })

let made = 0
/** A number of a book that no other test has. */
const newISBN = (): string => {
  const twelve = `97806${String(made++).padStart(7, '0')}`
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return `${twelve}${(10 - (sum % 10)) % 10}`
}
const toISBN10 = (isbn: string): string => {
  const nine = isbn.slice(3, 12)
  const check =
    (11 - ([...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0) % 11)) % 11
  return nine + (check === 10 ? 'X' : check)
}
/** Sixteen ways to type one number. */
const waysToType = (isbn: string): string[] =>
  Array.from({ length: 16 }, (_, n) => {
    const number = n % 2 ? toISBN10(isbn) : isbn
    const spread = [...number].join(['', '-', ' ', '–'][n % 4])
    return n < 8 ? spread : `ISBN-${number.length}: ${spread}`.toLowerCase()
  })

describe('an ISBN', () => {
  it.each([
    ['0-306-40615-2', '9780306406157'],
    ['ISBN 0 8044 2957 x', '9780804429573'],
    ['ＩＳＢＮ　９７８－１－８４９３５－２６０－４', '9781849352604'],
    ['ISBN-13: 979-10-90636-07-1', '9791090636071'],
    ['979 8 89389 000 6', '9798893890006'],
  ])('typed as %j is kept as %s, through every door', async (typed, isbn) => {
    for (const [name, write] of noun.doors) {
      const { id, faults } = await write({ data: whole({ isbn: typed }) })
      expect(faults, name).toEqual([])
      expect((await noun.read(id!)).isbn, name).toBe(isbn)
      await noun.remove(id!)
    }
  })

  it('sent as a number is read too', async () => {
    const { status, body } = await noun.ask('POST', '/api/books', whole({ isbn: 9780231156820 }))
    expect([status, body.doc?.isbn]).toEqual([201, '9780231156820'])
  })

  it('with a wrong check digit is refused with the right number', async () => {
    await noun.isRefused({ isbn: '978-0-306-40615-8' }, 'isbn', {
      en: 'The last digit of this ISBN does not fit the others. If those are right, it is 978-0-306-40615-7. Compare it with the book.',
      es: 'La última cifra de este ISBN no encaja con las demás. Si esas son correctas, es 978-0-306-40615-7. Compáralo con el libro.',
    })
  })

  it.each<[string, Sentence]>([
    [
      '12345',
      {
        en: 'An ISBN has 10 or 13 digits; this one has 5. Copy it from the back of the book.',
        es: 'Un ISBN tiene 10 o 13 cifras; este tiene 5. Cópialo de la contracubierta del libro.',
      },
    ],
    [
      'none',
      {
        en: 'An ISBN has digits and hyphens only, and one of ten digits may end in X. Copy it from the back of the book.',
        es: 'Un ISBN solo lleva cifras y guiones, y uno de diez cifras puede terminar en X. Cópialo de la contracubierta del libro.',
      },
    ],
    [
      '4006381333931',
      {
        en: 'An ISBN of 13 digits begins with 978 or 979. Copy it from the back of the book.',
        es: 'Un ISBN de 13 cifras empieza por 978 o 979. Cópialo de la contracubierta del libro.',
      },
    ],
    [
      '979-0-2600-0043-8',
      {
        en: 'A number that begins with 979-0 belongs to sheet music (ISMN), not to a book. Leave this empty, or write the ISBN.',
        es: 'Un número que empieza por 979-0 es de una partitura (ISMN), no de un libro. Deja esto vacío o escribe el ISBN.',
      },
    ],
  ])('%j is refused', async (isbn, sentence) => {
    await noun.isRefused({ isbn }, 'isbn', sentence)
  })

  it('that is wrong is refused at an update, and on the way to the trash', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({ isbn })
    for (const [name, write] of noun.doors) {
      const { faults } = await write({ id, data: { isbn: '978-0-306-40615-8' } })
      expect(faults, name).toMatchObject([{ path: 'isbn' }])
    }
    const thrown = await noun.ask('PATCH', `/api/books/${id}`, {
      deletedAt: new Date().toISOString(),
      isbn: '9780306406158',
    })
    expect(thrown.status).toBe(400)
    expect((await noun.read(id)).isbn).toBe(isbn)
  })
})

describe('the same book again', () => {
  it('is refused as ISBN-10 and as ISBN-13, through every door, and the first is named', async () => {
    const isbn = newISBN()
    await noun.create({ title: 'The first', isbn })
    for (const typed of [isbn, toISBN10(isbn)])
      await noun.isRefused({ isbn: typed }, 'isbn', {
        en: '“The first” already exists with this ISBN. Use the existing one, or correct the number.',
        es: '«The first» ya existe con este ISBN. Usa el que hay o corrige el número.',
      })
  })

  it('in the trash is refused with the offer to restore it', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({ title: 'Thrown away', isbn })
    await noun.trash(id)
    await noun.isRefused({ isbn: toISBN10(isbn) }, 'isbn', {
      en: '“Thrown away” has this ISBN and is in the trash. Restore it, or correct the number.',
      es: '«Thrown away» tiene este ISBN y está en la papelera. Restáuralo o corrige el número.',
    })
    const restored = await noun.ask('PATCH', `/api/books/${id}?trash=true`, { deletedAt: null })
    expect([restored.status, (await noun.read(id)).isbn]).toEqual([200, isbn])
  })

  it('is refused with the first beside the sentence, for a client that offers it', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({ title: 'On the shelf', isbn })
    const offered = async () => (await noun.ask('POST', '/api/books', whole({ isbn }))).faults[0]?.existing
    expect(await offered()).toEqual({ collection: 'books', id, title: 'On the shelf', isTrashed: false })
    await noun.trash(id)
    expect(await offered()).toEqual({ collection: 'books', id, title: 'On the shelf', isTrashed: true })
  })

  it('is found by whatever is typed, before anything is refused', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({ title: 'To be found', isbn })
    const find = (value: string, as?: Role | null) =>
      noun.ask('GET', `/api/books/existing?value=${encodeURIComponent(value)}`, undefined, as)
    expect((await find(`ISBN ${toISBN10(isbn)}`)).body).toEqual({
      existing: { id, title: 'To be found', isTrashed: false },
    })
    expect((await find(newISBN())).body).toEqual({ existing: null })
    expect((await find('no number')).body).toEqual({ existing: null })
    for (const as of [null, 'organiser'] as const) expect((await find(isbn, as)).status).toBe(403)
  })

  it('is found by a filter in every form in which it is typed', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({ title: 'In the list', isbn })
    const find = async (filter: string) => {
      const { status, body } = await noun.ask('GET', `/api/books?depth=0&${filter}`)
      return status === 200 ? (body as { docs: { id: Id }[] }).docs.map((doc) => doc.id) : status
    }
    for (const typed of [...waysToType(isbn), `${isbn} (pbk.)`]) {
      const value = encodeURIComponent(typed)
      expect(await find(`where[isbn][equals]=${value}`), typed).toEqual([id])
      // As the panel's list asks.
      const asked = `where[or][0][title][like]=${value}&where[or][1][isbn][like]=${value}`
      expect(await find(asked), typed).toEqual([id])
    }
    const [start, rest] = [isbn.slice(0, 3), isbn.slice(3, 12)]
    expect(await find(`where[isbn][like]=${start}-${rest}`)).toEqual([id])
    for (const odd of ['where[or][0]=x', 'where[isbn]=x', 'where[isbn][equals][a]=x', 'where[or]=x'])
      expect([200, 400]).toContain(await find(odd).then((found) => (Array.isArray(found) ? 200 : found)))
  })

  it('is refused where another book is given its number', async () => {
    const isbn = newISBN()
    await noun.create({ title: 'Here first', isbn })
    const { id } = await noun.create({ isbn: newISBN() })
    for (const [name, write] of noun.doors) {
      const { faults } = await write({ id, data: { isbn: toISBN10(isbn) } })
      expect(faults, name).toMatchObject([
        { path: 'isbn', message: expect.stringContaining('“Here first” already exists') as string },
      ])
    }
  })

  it('may be written over itself in another form', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({ isbn })
    expect((await noun.update(id, { isbn: toISBN10(isbn), year: 2001 })).isbn).toBe(isbn)
  })

  it('is free after the first was deleted for good, given another number, or none', async () => {
    for (const leave of [
      (id: Id) => noun.remove(id),
      (id: Id) => noun.update(id, { isbn: newISBN() }),
      (id: Id) => noun.update(id, { isbn: '' }),
    ]) {
      const isbn = newISBN()
      const { id } = await noun.create({ isbn })
      await leave(id)
      await expect(noun.create({ isbn })).resolves.toMatchObject({ isbn })
    }
  })

  it('is free at once after another field refused the first try', async () => {
    const isbn = newISBN()
    await expect(noun.create({ isbn, title: ' ' })).rejects.toThrow()
    await expect(noun.create({ isbn, authors: [] })).rejects.toThrow()
    await expect(noun.create({ isbn, links: [{ kind: 'shop', url: '' }] })).rejects.toThrow()
    await expect(
      noun.create({ isbn, links: [{ kind: 'stall', url: 'https://example.org/' }] }),
    ).rejects.toThrow()
    await expect(noun.create({ isbn })).resolves.toMatchObject({ isbn })
  })
})

describe('a book without an ISBN', () => {
  it('stands beside others without one, and one that lost its number, twice', async () => {
    const books = [await noun.create(), await noun.create({ isbn: '' }), await noun.create({ isbn: null })]
    for (let n = 0; n < 2; n++) {
      const book = await noun.create({ isbn: newISBN() })
      books.push(await noun.update(book.id, { isbn: null }))
      books.push(await noun.update(book.id, { isbn: newISBN() }))
      books.push(await noun.update(book.id, { isbn: ' ' }))
    }
    for (const { id } of [...books.slice(0, 3), books[5]!, books[8]!]) {
      expect((await noun.read(id)).isbn ?? null).toBeNull()
      await expect(noun.update(id, { publisher: 'Ours' })).resolves.toMatchObject({ publisher: 'Ours' })
    }
  })

  it('never shows the key that is kept in its place', async () => {
    const { body } = await noun.ask('POST', '/api/books', whole({ isbnKey: 'mine' }))
    expect(body.doc).not.toHaveProperty('isbnKey')
  })
})

describe('sixteen at once', () => {
  it.each([0, 1, 2])('make one book, and 15 are told its name, through door %#', async (door) => {
    const [name, write] = noun.doors[door]!
    const title = `All at once through ${name}`
    const answers = await Promise.all(
      waysToType(newISBN()).map((isbn) => write({ data: whole({ title, isbn }) })),
    )
    expect(answers.filter(({ id }) => id !== undefined)).toHaveLength(1)
    for (const { faults } of answers.filter(({ id }) => id === undefined))
      expect(faults).toEqual([
        {
          path: 'isbn',
          message: `“${title}” already exists with this ISBN. Use the existing one, or correct the number.`,
        },
      ])
    expect(await noun.count('title', title)).toBe(1)
  })

  it('give their number to one book, and 15 keep theirs', async () => {
    const books: { id: Id; isbn: string | null }[] = []
    for (let n = 0; n < 16; n++) books.push(await noun.create({ isbn: newISBN() }))
    const isbn = newISBN()
    const results = await Promise.allSettled(
      waysToType(isbn).map((typed, n) => noun.update(books[n]!.id, { isbn: typed })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const now = await Promise.all(books.map(({ id }) => noun.read(id)))
    expect(now.filter((book) => book.isbn === isbn)).toHaveLength(1)
    expect(now.filter((book, n) => book.isbn === books[n]!.isbn)).toHaveLength(15)
  })

  it('are all kept when they have none, or differ', async () => {
    await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        noun.create({ title: 'Different', isbn: n % 2 ? newISBN() : null }),
      ),
    )
    expect(await noun.count('title', 'Different')).toBe(16)
  })
})

describe('a book', () => {
  it('keeps its texts on one line, its authors in their order, and its language canonical', async () => {
    for (const [name, write] of noun.doors) {
      const { id, faults } = await write({
        data: {
          title: '  Border\n and  Rule\u0000 ',
          subtitle: ' ',
          authors: [' Harsha\tWalia', '', 'Ada Author ', 'Zoe Zeta'],
          publisher: ' Haymarket  Books ',
          year: 2021,
          language: 'pt_br',
          description: ' One.\r\nTwo.\u0000\n',
          links: [
            { kind: 'library', label: ' The  library ', url: 'HTTPS://Library.Example.org/a?utm_source=b' },
            { kind: 'free', url: 'example.org/free' },
            { kind: 'publisher', url: 'https://example.org/' },
          ],
        },
      })
      expect(faults, name).toEqual([])
      const book = await noun.read(id!)
      expect(book, name).toMatchObject({
        title: 'Border and Rule',
        authors: ['Harsha Walia', 'Ada Author', 'Zoe Zeta'],
        publisher: 'Haymarket Books',
        year: 2021,
        language: 'pt-BR',
        description: 'One.\nTwo.',
        links: [
          { kind: 'library', label: 'The library', url: 'https://library.example.org/a?utm_source=b' },
          { kind: 'free', url: 'https://example.org/free' },
          { kind: 'publisher', url: 'https://example.org/' },
        ],
      })
      expect(book.subtitle ?? null, name).toBeNull()
    }
  })

  it('may have one author who is sent without a list', async () => {
    const { body } = await noun.ask('POST', '/api/books', whole({ authors: 'Ada Author' }))
    expect(body.doc?.authors).toEqual(['Ada Author'])
  })

  it('keeps its authors and links in the order in which they are put', async () => {
    const { id } = await noun.create({ authors: ['A', 'B', 'C'] })
    expect((await noun.update(id, { authors: ['C', 'A', 'B'] })).authors).toEqual(['C', 'A', 'B'])
  })

  const last = new Date().getUTCFullYear() + 5
  const yearFault = {
    en: `Write the year of this edition with four digits, from 1450 to ${last}.`,
    es: `Escribe el año de esta edición con cuatro cifras, de 1450 a ${last}.`,
  }
  const tooLong = (length: number, max: number): Sentence => ({
    en: `This has ${length} characters and may have ${max}. Shorten it by ${length - max}.`,
    es: `Esto tiene ${length} caracteres y puede tener ${max}. Acórtalo en ${length - max}.`,
  })

  it.each<[string, Data, string, Sentence]>([
    [
      'without a title',
      { title: ' ' },
      'title',
      { en: 'Write the title of the book.', es: 'Escribe el título del libro.' },
    ],
    [
      'without an author',
      { authors: [' '] },
      'authors',
      {
        en: 'Name at least one author. For a book without one, name who edited it.',
        es: 'Pon al menos una autora o un autor. Si el libro no tiene, pon quién lo editó.',
      },
    ],
    [
      'with an author of 121 characters',
      { authors: ['Ada', 'b'.repeat(121)] },
      'authors',
      {
        en: `A name has at most 120 characters; “${'b'.repeat(40)}…” has 121. Shorten it.`,
        es: `Un nombre tiene como máximo 120 caracteres; «${'b'.repeat(40)}…» tiene 121. Acórtalo.`,
      },
    ],
    [
      'with 49 authors',
      { authors: Array.from({ length: 49 }, (_, n) => `Author ${n}`) },
      'authors',
      {
        en: 'A book has at most 48 authors here; these are 49. Name those who stand on the cover.',
        es: 'Aquí un libro lleva como máximo 48 nombres; hay 49. Pon los de la cubierta.',
      },
    ],
    ['with a title of 201 characters', { title: 'a'.repeat(201) }, 'title', tooLong(201, 200)],
    ['with a subtitle of 201 characters', { subtitle: 'a'.repeat(201) }, 'subtitle', tooLong(201, 200)],
    ['with a publisher of 121 characters', { publisher: 'a'.repeat(121) }, 'publisher', tooLong(121, 120)],
    [
      'with a description of 2001 characters',
      { description: 'a'.repeat(2001) },
      'description',
      tooLong(2001, 2000),
    ],
    ['of the year 21', { year: 21 }, 'year', yearFault],
    ['of a year far ahead', { year: last + 1 }, 'year', yearFault],
    ['of half a year', { year: 2020.5 }, 'year', yearFault],
    [
      'in no language',
      { language: 'Spanish' },
      'language',
      {
        en: 'This is not the code of a language. Write one like es, en or pt-BR.',
        es: 'Esto no es el código de un idioma. Escribe uno como es, en o pt-BR.',
      },
    ],
    [
      'with a link that runs a program',
      { links: [{ kind: 'shop', url: 'javascript:alert(1)' }] },
      'links.0.url',
      {
        en: 'Only web addresses may be linked to. Write one that begins with https:// or http://.',
        es: 'Solo se puede enlazar a direcciones web. Escribe una que empiece por https:// o http://.',
      },
    ],
    [
      'with a link that is not whole',
      {
        links: [
          { kind: 'shop', url: 'https://example.org/' },
          { kind: 'shop', url: 'shop' },
        ],
      },
      'links.1.url',
      {
        en: 'This is not a whole web address. Write it like https://example.org/page.',
        es: 'Esto no es una dirección web completa. Escríbela como https://example.org/pagina.',
      },
    ],
    [
      'with a link that leads nowhere',
      { links: [{ kind: 'shop', url: '' }] },
      'links.0.url',
      {
        en: 'Paste the address, or remove this row.',
        es: 'Pega la dirección o quita esta fila.',
      },
    ],
    [
      'with a link whose name has 81 characters',
      { links: [{ kind: 'shop', url: 'https://example.org/', label: 'a'.repeat(81) }] },
      'links.0.label',
      tooLong(81, 80),
    ],
  ])('%s is refused', async (_, data, path, sentence) => {
    await noun.isRefused(data, path, sentence)
  })

  it.each<[Data, string]>([
    [{ title: undefined }, 'title'],
    [{ title: { en: 'A title' } }, 'title'],
    [{ authors: undefined }, 'authors'],
    [{ authors: [{}] }, 'authors'],
    [{ publisher: ['a'] }, 'publisher'],
    [{ description: true }, 'description'],
    [{ year: 'soon' }, 'year'],
    [{ language: 5 }, 'language'],
    [{ isbn: {} }, 'isbn'],
    [{ isbn: ['9780306406157'] }, 'isbn'],
    [{ links: [{ url: 'https://example.org/' }] }, 'links.0.kind'],
    [{ links: Array.from({ length: 25 }, () => ({ kind: 'shop', url: 'https://example.org/' })) }, 'links'],
    [{ links: [{ kind: 'stall', url: 'https://example.org/' }] }, 'links.0.kind'],
  ])('sent as %j is refused at %s', async (data, path) => {
    const { status, faults } = await noun.ask('POST', '/api/books', whole(data))
    expect(status).toBe(400)
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })

  it('with a cover that does not exist is refused', async () => {
    const cover = noun.payload.db.defaultIDType === 'number' ? 99_999 : 'f'.repeat(24)
    await noun.isRefused({ cover }, 'cover', {
      en: 'What was chosen here does not exist, or was deleted. Choose something else.',
      es: 'Lo que se eligió aquí no existe o se eliminó. Elige otra cosa.',
    })
  })

  it('is not copied, with an ISBN or without', async () => {
    const { id } = await noun.create()
    expect((await noun.ask('POST', `/api/books/${id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
  })

  it('is found in the list by its title, author, publisher or number', async () => {
    const isbn = newISBN()
    const { id } = await noun.create({
      title: 'Needle',
      authors: ['Quill Writer'],
      publisher: 'Barn Press',
      isbn,
    })
    for (const word of ['needle', 'quill', 'barn', isbn]) {
      const { listSearchableFields = [] } = noun.payload.collections.books.config.admin
      const where = listSearchableFields.map(
        (field, n) => `where[or][${n}][${field}][like]=${encodeURIComponent(word)}`,
      )
      const { body } = await noun.ask('GET', `/api/books?depth=0&${where.join('&')}`)
      expect(
        (body.docs as { id: Id }[]).map((book) => book.id),
        word,
      ).toEqual([id])
    }
  })
})

describe('who may do what with books', () => {
  it('visitors neither read nor write them', async () => {
    const { id } = await noun.create()
    // Nothing live uses it: to them it is as if it were not there.
    for (const path of ['/api/books', '/api/books/count'])
      expect(await noun.ask('GET', path, undefined, null)).toMatchObject({
        status: 200,
        body: { totalDocs: 0 },
      })
    expect((await noun.ask('GET', `/api/books/${id}`, undefined, null)).status).toBe(404)
    for (const [method, path, data] of [
      ['POST', '/api/books', whole()],
      ['PATCH', `/api/books/${id}`, { year: 2000 }],
      ['DELETE', `/api/books/${id}`],
    ] as const)
      expect((await noun.ask(method, path, data, null)).status, `${method} ${path}`).toBe(403)
  })

  it('organisers read them and do not write them', async () => {
    const { id } = await noun.create()
    expect((await noun.ask('GET', `/api/books/${id}`, undefined, 'organiser')).status).toBe(200)
    expect((await noun.ask('POST', '/api/books', whole(), 'organiser')).status).toBe(403)
    expect((await noun.ask('PATCH', `/api/books/${id}`, { year: 2000 }, 'organiser')).status).toBe(403)
    expect((await noun.ask('DELETE', `/api/books/${id}`, undefined, 'organiser')).status).toBe(403)
  })

  it.each(['editor', 'admin'] as const)('an %s writes and deletes them', async (as) => {
    const made = await noun.ask('POST', '/api/books', whole(), as)
    const { id } = made.body.doc!
    expect((await noun.ask('PATCH', `/api/books/${id}`, { year: 2000 }, as)).status).toBe(200)
    expect((await noun.ask('DELETE', `/api/books/${id}`, undefined, as)).status).toBe(200)
  })
})

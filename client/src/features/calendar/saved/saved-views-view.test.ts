import 'fake-indexeddb/auto'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { named } from '#client/commands/named.ts'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import { type Desk, openDesk } from '../testing/desk.ts'
import { createSavedViewsView, type SavedViewsView } from './saved-views-view.ts'

let desk: Desk
let saved: SavedViewsView
let end: () => void

beforeEach(async () => {
  desk = await openDesk()
  const { workspace, view } = desk
  createRoot((dispose) => {
    end = dispose
    saved = createSavedViewsView({ workspace, view })
  })
})

afterEach(async () => {
  end()
  await desk.close()
})

const names = () => saved.views().map((one) => one.saved.name)
const idOf = (name: string) => saved.views().find((one) => one.saved.name === name)?.saved.id ?? ''

test('what is shown is saved under a name, and shown again from anywhere', () => {
  desk.choose({ status: ['review'], text: 'fibre' })
  desk.view.showView('board')
  expect(saved.save('  À relire ')).toBe(true)
  expect(saved.current()?.saved.name).toBe('À relire')
  desk.view.setFilter(NO_FILTER)
  desk.view.showView('month')
  expect(saved.current()).toBeNull()
  saved.open(idOf('À relire'))
  expect([desk.view.view(), desk.view.filter().status, desk.view.filter().text]).toEqual([
    'board',
    ['review'],
    'fibre',
  ])
})

test('two views are not called the same, and none is without a name', () => {
  saved.save('À relire')
  expect([saved.save('a RELIRE'), saved.save('  ')]).toEqual([false, false])
  saved.save('Blog')
  expect(saved.rename(idOf('Blog'), 'à relire')).toBe(false)
  expect(saved.rename(idOf('Blog'), 'Le blog')).toBe(true)
  expect(names()).toEqual(['À relire', 'Le blog'])
})

test('whoever goes on filtering is still in the view, and may save over it; both can be undone', () => {
  desk.choose({ status: ['review'] })
  saved.save('À relire')
  desk.choose({ status: ['review'], text: 'fibre' })
  expect([saved.current()?.saved.name, saved.isChanged()]).toEqual(['À relire', true])
  saved.saveOver()
  expect(saved.isChanged()).toBe(false)
  desk.workspace.undo.undo()
  expect([saved.isChanged(), saved.current()?.filter.text]).toEqual([true, ''])
  saved.remove(idOf('À relire'))
  expect([names(), saved.current()]).toEqual([[], null])
  desk.workspace.undo.undo()
  expect(names()).toEqual(['À relire'])
})

test('a view whose label is no more says so, and shows the rest', () => {
  const { workspace } = desk
  const label = named(desk.workspace, 'labels', 'Ateliers') ?? ''
  desk.choose({ label: [label], status: ['draft'], channel: ['goneaaaaaaaaaa'] })
  saved.save('Ateliers en brouillon')
  expect(saved.views()[0]?.gone).toEqual(['channel'])
  const labels = workspace.write.collection('labels')
  workspace.write.transact(labels, () => labels.get(label)?.set('deletedAt', 1))
  expect(saved.views()[0]).toMatchObject({
    gone: ['channel', 'label'],
    filter: { ...NO_FILTER, status: ['draft'] },
  })
  saved.open(idOf('Ateliers en brouillon'))
  expect(desk.view.filter()).toEqual({ ...NO_FILTER, status: ['draft'] })
  expect([saved.current()?.gone.length, saved.isChanged()]).toEqual([2, false])
})

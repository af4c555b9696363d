import { createSignal } from 'solid-js'
import { expect, test, vi } from 'vitest'
import type { Command } from './command.ts'
import { createCommandRegistry } from './registry.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string) => ({ ...plain, key })
const onPage = { at: 0, inText: false }

const command = (id: string, keys: string, more: Partial<Command> = {}): Command => ({
  id,
  keys: [keys],
  group: 'app',
  label: () => id,
  run: vi.fn(),
  ...more,
})

const registry = (singleKeys = () => true) => createCommandRegistry({ apple: false, singleKeys })

test('a page answers a key before the frame does', () => {
  const commands = registry()
  const frame = command('frame', 'c')
  const page = command('page', 'c')
  commands.add(() => [frame])
  commands.add(() => [page])
  expect(commands.press(press('c'), onPage)).toBe(true)
  expect(page.run).toHaveBeenCalledOnce()
  expect(frame.run).not.toHaveBeenCalled()
})

test('what lies over the page hides its commands until it is gone', () => {
  const commands = registry()
  commands.add(() => [command('page', 'c')])
  const remove = commands.add(() => [], { modal: true })
  expect(commands.press(press('c'), onPage)).toBe(false)
  remove()
  expect(commands.press(press('c'), onPage)).toBe(true)
})

test('single keys rest while somebody writes, Ctrl keys do not', () => {
  const commands = registry()
  commands.add(() => [command('new', 'c'), command('undo', 'Mod+Z')])
  expect(commands.press(press('c'), { at: 0, inText: true })).toBe(false)
  expect(commands.press({ ...press('z'), ctrlKey: true }, { at: 0, inText: true })).toBe(true)
})

test('single keys can be switched off (WCAG 2.1.4)', () => {
  const [on, setOn] = createSignal(false)
  const commands = registry(on)
  commands.add(() => [command('new', 'c')])
  expect(commands.press(press('c'), onPage)).toBe(false)
  setOn(true)
  expect(commands.press(press('c'), onPage)).toBe(true)
})

test('what can do nothing now is neither found nor run', () => {
  const commands = registry()
  commands.add(() => [command('undo', 'u', { when: () => false })])
  expect(commands.find('undo')).toBeNull()
  expect(commands.press(press('u'), onPage)).toBe(false)
})

test('a key that the focused thing answers itself is left to it', () => {
  const commands = registry()
  const { run: _, ...shown } = command('move', 'm')
  commands.add(() => [shown])
  expect(commands.press(press('m'), onPage)).toBe(false)
  expect(commands.commands()).toHaveLength(1)
})

test('what is seldom wanted comes last, however late it came, and keys of a page come before it', () => {
  const commands = registry()
  commands.add(() => [command('page', 'c')])
  commands.add(() => [command('freeze', 'c')], { beneath: true })
  expect(commands.commands().map(({ id }) => id)).toEqual(['page', 'freeze'])
  expect(commands.press(press('c'), onPage)).toBe(true)
})

test('what can be done in a moment waits for it, and what is typed meanwhile is kept for its field', () => {
  const [opening, setOpening] = createSignal(true)
  const asked = vi.fn()
  const commands = createCommandRegistry({ apple: false, singleKeys: () => true, asked })
  const add = command('add', 'c', {
    when: () => !opening(),
    soon: opening,
    asksForText: true,
  })
  commands.add(() => [add])
  expect(commands.find('add')).toBe(add)
  expect(commands.press(press('c'), onPage)).toBe(true)
  expect([vi.mocked(add.run)?.mock.calls, asked.mock.calls]).toEqual([[], [[]]])
  setOpening(false)
  expect(add.run).toHaveBeenCalledOnce()
  expect(asked).toHaveBeenCalledTimes(2)
  setOpening(true)
  setOpening(false)
  expect(add.run).toHaveBeenCalledOnce()
})

test('what is asked for twice while it cannot be done yet is done once', () => {
  const [opening, setOpening] = createSignal(true)
  const commands = registry()
  const add = command('add', 'c', { when: () => !opening(), soon: opening })
  commands.add(() => [add])
  commands.act(add)
  commands.act(add)
  setOpening(false)
  expect(add.run).toHaveBeenCalledOnce()
  commands.act(add)
  expect(add.run).toHaveBeenCalledTimes(2)
})

test('what turns out not to be allowed does nothing once it is known', () => {
  const [opening, setOpening] = createSignal(true)
  const commands = registry()
  const add = command('add', 'c', { when: () => false, soon: opening })
  commands.add(() => [add])
  commands.press(press('c'), onPage)
  setOpening(false)
  expect(add.run).not.toHaveBeenCalled()
})

test('what agrees to something does it once, however long its key is held', () => {
  const commands = registry()
  const approve = command('approve', 'y', { once: true })
  commands.add(() => [approve])
  commands.press(press('y'), onPage)
  expect(commands.press({ ...press('y'), repeat: true }, onPage)).toBe(true)
  expect(approve.run).toHaveBeenCalledOnce()
})

-- Neovim's own client with the real program, without a window: completion, jumps, hovers, fixes and a
-- rename with its file. DOSSIER names the program, BRIEFING a folder of make_briefing.py.
local program, briefing = vim.env.DOSSIER, vim.env.BRIEFING
local reader = briefing .. '/Content/notes/reader.md'
local limit = 120000
io.stdout:setvbuf('no')
io.stderr:setvbuf('no')

local function check(holds, words)
  if not holds then
    io.stderr:write('neovim: ' .. words .. '\n')
    vim.cmd('cquit 1')
  end
  io.stdout:write('neovim: ' .. words .. '\n')
end

local id = vim.lsp.start_client({ name = 'dossier', cmd = { program, 'lsp' }, root_dir = briefing })
vim.cmd('edit ' .. reader)
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, id)
check(vim.wait(limit, function() return vim.lsp.buf_get_clients(buffer)[id] ~= nil end), 'attaches')

-- As an editor does: the cursor after some words.
local function go(words, shift)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local place = line:find(words, 1, true)
    if place then
      vim.api.nvim_win_set_cursor(0, { number, place - 1 + (shift or 0) })
      return
    end
  end
  check(false, 'finds ' .. words)
end

local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, limit)
  return answers and answers[id] and answers[id].result
end

check(vim.wait(limit, function()
  return #vim.tbl_filter(function(one) return one.code == 'unknown-reference' end, vim.diagnostic.get(buffer)) == 1
end), 'shows diagnostics')

go('mara-olsen|', 3)
local card = ask('textDocument/hover')
check(card and card.contents.value:find('Mara Olsen', 1, true), 'shows a hover')

vim.lsp.buf.definition()
check(vim.wait(limit, function() return vim.api.nvim_buf_get_name(0):match('people/mara%-olsen.md$') end), 'jumps')
vim.cmd('buffer ' .. buffer)

-- Keystrokes: the answer to each letter, after the change that it makes.
local times = {}
vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'See [[' })
local last = vim.api.nvim_buf_line_count(0)
for _, letter in ipairs({ 'n', 'o', 't', 'e', ' ', '1', '2' }) do
  local line = vim.api.nvim_buf_get_lines(0, last - 1, last, false)[1] .. letter
  vim.api.nvim_buf_set_lines(0, last - 1, last, false, { line })
  vim.api.nvim_win_set_cursor(0, { last, #line })
  local start = vim.loop.hrtime()
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = last - 1, character = #line },
  }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, limit)
  table.insert(times, (vim.loop.hrtime() - start) / 1e6)
  check(answers and answers[id].result and #answers[id].result.items > 0, 'completes after ' .. line)
end
table.sort(times)
io.stdout:write(string.format('neovim: a keystroke is answered in %.1f ms (median), %.1f ms (most)\n',
  times[math.ceil(#times / 2)], times[#times]))
vim.api.nvim_buf_set_lines(0, last - 2, last, false, {})

-- The first fix that is offered.
go('Mara Olsn', 2)
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.lsp.buf.code_action()
check(vim.wait(limit, function()
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'):find('%[%[Mara Olsen%]%]') ~= nil
end), 'applies a fix')
vim.cmd('write')

go('mara-olsen|', 3)
vim.lsp.buf.rename('mayor-olsen')
check(vim.wait(limit, function() return vim.loop.fs_stat(briefing .. '/Content/people/mayor-olsen.md') ~= nil end),
  'renames the file')
vim.cmd('wall')
check(vim.loop.fs_stat(briefing .. '/Content/people/mara-olsen.md') == nil, 'leaves no file of the old name')
local function text(path) return table.concat(vim.fn.readfile(briefing .. '/Content/' .. path), '\n') end
check(text('notes/reader.md'):find('[[mayor-olsen|the mayor]]', 1, true)
  and text('notes/reader.md'):find('`[[mara-olsen]]`', 1, true), 'renames references and nothing in code')
check(text('people/mayor-olsen.md'):find('redirect_from: [mara-olsen]', 1, true), 'keeps the old address')
check(text('figures/bridge-cost.md'):find('people: mayor-olsen', 1, true), 'renames in front matter')

vim.lsp.stop_client(id)
check(vim.wait(limit, function() return vim.lsp.get_client_by_id(id) == nil end), 'stops')
vim.cmd('qall!')

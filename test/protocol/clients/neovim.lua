-- Neovim with its built-in client, driven without a screen: open, see, hover, type, fix, save. Every step prints one line
-- of JSON; the test reads them. Works from Neovim 0.7 on.
local server, file = vim.env.KEYLIFT_SERVER, vim.env.KEYLIFT_FILE

local function say(step, value)
  io.stdout:write(vim.json.encode({ step = step, value = value == nil and true or value }) .. '\n')
end

local function wait(what, is_true)
  assert(vim.wait(15000, is_true, 20), 'waited in vain for ' .. what)
end

local function drive()
  vim.o.hidden = true
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'javascript'
  local id = vim.lsp.start_client({
    name = 'keylift',
    cmd = { vim.env.KEYLIFT_NODE, server, '--stdio' },
    root_dir = vim.env.KEYLIFT_ROOT,
    settings = { keylift = { detectors = { generic = { enable = false } } } },
  })
  assert(id, 'the client did not start')
  vim.lsp.buf_attach_client(buffer, id)
  local client = vim.lsp.get_client_by_id(id)
  local function diagnostics()
    return vim.diagnostic.get(buffer)
  end

  wait('diagnostics on open', function() return #diagnostics() == 1 end)
  local found = diagnostics()[1]
  say('opened', {
    line = found.lnum, column = found.col, last = found.end_col,
    severity = found.severity, source = found.source, code = found.code, message = found.message,
  })
  say('encoding', client.offset_encoding)

  local place = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
    textDocument = place.textDocument,
    position = { line = found.lnum, character = found.col + 1 },
  }, 15000)
  say('hover', hover[id].result.contents.value)

  -- Typing moves the key down by a line; the diagnostic follows.
  vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { '// 🔑 a new first line' })
  wait('diagnostics after an edit', function()
    return #diagnostics() == 1 and diagnostics()[1].lnum == found.lnum + 1
  end)
  say('typed')

  found = diagnostics()[1]
  local range = { start = { line = found.lnum, character = found.col }, ['end'] = { line = found.lnum, character = found.col } }
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
    textDocument = place.textDocument, range = range, context = { diagnostics = {} },
  }, 15000)
  local actions = answer[id].result
  say('actions', vim.tbl_map(function(action) return action.title end, actions))
  local resolved = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', actions[1], 15000)
  vim.lsp.util.apply_workspace_edit(resolved[id].result.edit, client.offset_encoding)
  wait('no diagnostics after the fix', function() return #diagnostics() == 0 end)
  vim.cmd('silent wall')
  say('fixed')

  vim.lsp.buf_request_sync(buffer, 'workspace/executeCommand', { command = 'keylift.server.scanWorkspace', arguments = {} }, 15000)
  say('scanned')

  vim.lsp.stop_client(id)
  wait('the end of the server', function() return vim.lsp.client_is_stopped(id) end)
  say('stopped')
end

local ok, problem = pcall(drive)
if not ok then
  say('failed', tostring(problem))
  vim.cmd('cquit 1')
end
vim.cmd('qall!')

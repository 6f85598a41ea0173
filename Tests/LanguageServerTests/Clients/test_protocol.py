"""The server as pytest-lsp's client sees it: the protocol's lifecycle, errors, positions beyond the
Basic Multilingual Plane, cancellation. DOSSIER names the program, BRIEFING a folder of make_briefing.py."""

import asyncio
import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient

BRIEFING = pathlib.Path(os.environ["BRIEFING"]).resolve()
READER = BRIEFING / "Content/notes/reader.md"
COMMAND = [os.environ["DOSSIER"], "lsp", "--site", str(BRIEFING)]


def capabilities(encodings):
    return lsp.ClientCapabilities(
        general=lsp.GeneralClientCapabilities(position_encodings=encodings),
        workspace=lsp.WorkspaceClientCapabilities(
            workspace_edit=lsp.WorkspaceEditClientCapabilities(
                document_changes=True,
                resource_operations=[lsp.ResourceOperationKind.Rename, lsp.ResourceOperationKind.Create])),
        text_document=lsp.TextDocumentClientCapabilities(
            hover=lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.Markdown])))


@pytest_lsp.fixture(
    params=[lsp.PositionEncodingKind.Utf8, lsp.PositionEncodingKind.Utf16],
    config=ClientServerConfig(server_command=COMMAND))
async def client(lsp_client: LanguageClient, request):
    result = await lsp_client.initialize_session(
        lsp.InitializeParams(
            capabilities=capabilities([request.param]), root_uri=BRIEFING.as_uri(), process_id=None))
    assert result.capabilities.position_encoding == request.param
    lsp_client.units = 4 if request.param == lsp.PositionEncodingKind.Utf8 else 2
    lsp_client.text_document_did_open(
        lsp.DidOpenTextDocumentParams(
            lsp.TextDocumentItem(READER.as_uri(), "markdown", 1, READER.read_text(encoding="utf-8"))))
    yield
    await lsp_client.shutdown_session()


def place(client, words, text=READER):
    """The position within some words of the line that starts with a character beyond the plane."""
    lines = text.read_text(encoding="utf-8").split("\n")
    line = next(index for index, line in enumerate(lines) if words in line)
    before = lines[line][: lines[line].index(words)]
    encoding = "utf-8" if client.units == 4 else "utf-16-le"
    count = len(before.encode(encoding)) // (1 if client.units == 4 else 2)
    return lsp.Position(line, count + 3)


def document():
    return lsp.TextDocumentIdentifier(READER.as_uri())


@pytest.mark.asyncio
async def test_places_after_a_character_of_two_units(client):
    where = place(client, "mara-olsen|")
    hover = await client.text_document_hover_async(lsp.HoverParams(document(), where))
    assert hover.contents.value.startswith("**Mara Olsen**")
    assert hover.range.start == lsp.Position(where.line, client.units + 5)
    definition = await client.text_document_definition_async(lsp.DefinitionParams(document(), where))
    assert definition.uri.endswith("/people/mara-olsen.md")
    found = await client.text_document_completion_async(lsp.CompletionParams(document(), where))
    assert any(item.label == "Mara Olsen" for item in found.items)


@pytest.mark.asyncio
async def test_rename_changes_files_and_references(client):
    edit = await client.text_document_rename_async(
        lsp.RenameParams(document(), place(client, "mara-olsen|"), "mayor-olsen"))
    *texts, rename = edit.document_changes
    assert isinstance(rename, lsp.RenameFile) and rename.new_uri.endswith("/people/mayor-olsen.md")
    own = [change for change in texts if change.text_document.uri == READER.as_uri()]
    assert [one.new_text for one in own[0].edits] == ["mayor-olsen"]
    with pytest.raises(JsonRpcException) as error:
        await client.text_document_rename_async(
            lsp.RenameParams(document(), place(client, "mara-olsen|"), "Not a slug"))
    assert error.value.code == -32803


@pytest.mark.asyncio
async def test_fixes_and_diagnostics(client):
    while not client.diagnostics.get(READER.as_uri()):
        await client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    found = [one for one in client.diagnostics[READER.as_uri()] if one.code == "unknown-reference"]
    assert len(found) == 1
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(document(), found[0].range, lsp.CodeActionContext(found)))
    assert actions[0].title == "write 'Mara Olsen'"


@pytest.mark.asyncio
async def test_errors_of_the_protocol(client):
    for method, params, code in [
        ("no/such", {}, -32601),
        ("initialize", lsp.InitializeParams(capabilities=lsp.ClientCapabilities()), -32600),
    ]:
        with pytest.raises(JsonRpcException) as error:
            await asyncio.wait_for(client.protocol.send_request_async(method, params), 60)
        assert error.value.code == code, method


@pytest.mark.asyncio
async def test_cancellation(client):
    text = READER.read_text(encoding="utf-8")
    client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(version=2, uri=READER.as_uri()),
            [lsp.TextDocumentContentChangeWholeDocument(text + "\nMore.\n")]))
    request = client.protocol.send_request("workspace/symbol", lsp.WorkspaceSymbolParams("olsen"), msg_id="to-cancel")
    client.cancel_request(lsp.CancelParams("to-cancel"))
    # The answer may have left before the cancellation is read; that a waiting request heeds it is in LifecycleTests.
    try:
        assert await asyncio.wait_for(asyncio.wrap_future(request), 60)
    except JsonRpcException as error:
        assert error.code == -32800
    symbols = await client.workspace_symbol_async(lsp.WorkspaceSymbolParams("olsen"))
    assert any(symbol.name == "Mara Olsen" or "lsen" in symbol.name for symbol in symbols)

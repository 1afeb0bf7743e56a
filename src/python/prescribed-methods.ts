/** Methods that well-known libraries call, and say what they are for. Tables, no logic. */

/** By what the names of the base classes begin with. */
const PRESCRIBED: readonly (readonly [base: RegExp, methods: RegExp])[] = [
  // What libraries call so as something happens; where clicks and keys do, programs themselves.
  [/^(?!Py(?:Qt|Side)\d)\w+\./, /^(?:after|before|on)_[a-z]/],
  [/^ast\./, /^(?:generic_visit|visit_\w+)$/],
  [/^asyncio\.\w*Protocol$/, /^(?:connection_(?:lost|made)|(?:data|datagram|eof|error)_received)$/],
  [/^cmd\.Cmd$/, /^(?:do_\w+|default|emptyline)$/],
  [/^(?:gym|gymnasium)\./, /^(?:close|render|reset|step)$/],
  [/^html\.parser\./, /^handle_(?:charref|comment|data|decl|endtag|entityref|pi|startendtag|starttag)$/],
  [/^(?:http\.server|socketserver)\./, /^(?:do_[A-Z]+|end_headers|finish|handle|log_message|setup)$/],
  [/^(?:httpcore|httpx)\./, /^(?:aclose|(?:async_|sync_)?auth_flow|close|handle_(?:async_)?request)$/],
  [/^json\.JSONEncoder$/, /^(?:default|encode|iterencode)$/],
  [/^logging\.|^pythonjsonlogger\./, /^(?:add_fields|emit|filter|format\w*|process)$/],
  [/^(?:multiprocessing|threading)\.(?:\w+\.)?(?:Process|Thread|Timer)$/, /^run$/],
  [
    /^Py(?:Qt|Side)\d\./,
    /^(?:\w+Event|columnCount|data|eventFilter|headerData|rowCount|run|\w*[sS]izeHint)$/,
  ],
  [/^(?:fastapi|starlette)\./, /^(?:authenticate|dispatch|get_route_handler)$/],
  [/^sklearn\./, /^(?:fit|fit_predict|fit_transform|predict|predict_proba|score|transform)$/],
  [
    /^sqlalchemy\./,
    /^(?:bind_processor|coerce_compared_value|compare_values|get_col_spec|load_dialect_impl|process_\w+|result_processor)$/,
  ],
  [
    /^(?:lightning|pytorch_lightning|torch)\./,
    /^(?:backward|configure_optimizers|extra_repr|forward|reset_parameters|setup|\w+_(?:dataloader|step))$/,
  ],
];

/** A library's class says what a method of its heirs is for. */
export function prescribes(base: string, method: string): boolean {
  return PRESCRIBED.some(([bases, methods]) => bases.test(base) && methods.test(method));
}

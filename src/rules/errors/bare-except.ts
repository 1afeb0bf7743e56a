import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Bare `except`",
  severity: "error",
  like: ["E722"],
  asks: [
    "catch|except|try-except @narrowly @exception -@raise-narrow",
    "@narrow-exception|@narrow-error handle|type|catch|except|try -@raise-narrow|raise|throw|bare-raise|create|define",
    "explicit catch exception which|exactly -@raise-narrow",
    "catch|handle|except exception|error by-type|by-name|by-their-type|by-class -@raise-narrow|log",
    "=specific-exceptions -before|prefer|domain|must|if|known|use|fail|with|raise|throw|create|define|custom|message|wrapped|test|document|=raises|#test|#docstring|first",
    "exception-handler|exception-handle|error-handler =specific|=narrow|=targeted|=precise -@raise-narrow|message",
    "catch|except narrowest type|exception|error",
    "catch|handle|except only|just exception|error|what expect|anticipate|can-handle|can-actually-handle|actually-handle|meaningful-handle|can-meaningfully-handle|recover|know-how|able-to-handle|can-deal|foresee|can-happen|can-raise|may-raise|actually-raise -@raise-narrow",
    "avoid catch everything|all-exception|every-exception|any-exception|all-error -test",
    "except|catch|handler name|list|declare|spell-out|specify exception|exception-type|exception-class|concrete-exception -test|log|context|=except-exception",
    "overly-broad|too-broad except|exception ..5 -raise|allow|unless|test",
    "avoid broad|broadly|overly-broad except|exception|try-except catch|handle|handler|except|try -test|raise-generic|=raise|@own-exception|unless|wrapper|except-exception",
    "either bare|naked|blank|untyped|typeless except -ast-grep|in-scripts|stale|bare-except-exception|bare-raise|raise-bare|raise-someexception|inside",
    "avoid except missing type|exception-type|exception-class|class -test",
    "avoid catch-all-handler|blanket-handler|broad-handler|=bare-exceptions|=except-and-except|=except-or-except|=bare-and-broad",
    "use|prefer specific-exception-class|specific-exception-type ..3 -@raise-narrow|raise|throw|create|define|docstring|test|custom",
  ],
  *check(file) {
    const raisedAgain = new Set(
      file
        .raises()
        .filter(({ exception }) => exception === undefined)
        .map(file.handlerAround),
    );
    for (const handler of file.handlers()) {
      if (!handler.isBare || raisedAgain.has(handler)) continue;
      yield {
        at: { ...handler, end: handler.start + "except".length },
        message:
          "`except:` catches even `KeyboardInterrupt` and `SystemExit`; name what can go wrong instead.",
      };
    }
  },
});

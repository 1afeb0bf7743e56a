import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Password stored or compared as plain text",
  severity: "error",
  asks: [
    "avoid password|sensitive-data|sensitive-information|sensitive|credential plain-text|plaintext|clear-text|cleartext|unhashed -configmap|email|source|code|repo",
    "use passlib|pwdlib bcrypt|argon2|hash|password -test",
    "=passwords-bcrypt|=password-bcrypt|=passwords-argon2|=password-argon2",
    "plaintext-password|plain-text-password|clear-text-password|cleartext-password|unhashed-password",
    "=hash|=hashed password -dummy|leak|component|record|passwd|return|response|expose|exclude|log|test|field|system|compare|verify",
    "store|save password-hash|hashed-password only|=never -test|reset",
    "password-hash proper|secure|strong|implement|use|ensure|require|all|always|bcrypt|argon2|argon2id|scrypt|pbkdf2|passlib -thread|background|analyze|centralize|monitor|test|utility|built|return|response|expose|exclude|log",
    "password|credential|#password bcrypt|argon2|argon2id|scrypt|pbkdf2|passlib|pwdlib store|use|with|hash|via|only|must|salt|for-password|for-all-password -test|parameter|variant|organize|cost-too|endpoint",
  ],
});

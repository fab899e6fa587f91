/// Words that announce a password.
enum PasswordCues {
    static let words = [
        "password", "passwords", "passwd", "pwd", "pw", "pword", "passw", "pswd", "passcode", "passphrase", "pass",
        "login password",
        "wifi password", "psk", "wpa", "wpa2", "wifi key", "wi fi key", "network key", "wlan key", "with key",
        "unlocks with",
        "unlock with", "unlock code", "logs in with", "passwort", "passworts", "kennwort", "zugangscode",
        "wlan schlüssel",
        "netzwerkschlüssel", "mot de passe", "mots de passe", "mdp", "contraseña", "contrasena", "contraseñas", "clave",
        "clave wifi",
        "senha", "senhas", "palavra passe", "пароль", "пароля", "паролем", "пароли", "пасс", "пасворд", "şifre",
        "şifresi", "şifrem",
        "şifresini", "şifremiz", "parola", "parolası", "parolam", "hasło", "heslo", "wachtwoord", "lösenord",
        "adgangskode", "passord",
        "salasana", "dbpassword", "dbpass", "dbpwd", "pgpassword", "rootpassword", "rootpass", "adminpassword",
        "userpassword",
        "wifipassword", "smtppassword", "smtppass", "mailpassword", "requirepass", "masterauth", "emailpassword",
        "mypassword", "jelszó", "kata sandi", "sandi", "sandinya", "passwordnya", "passnya", "pwnya", "kode sandi",
        "mật khẩu", "mk wifi",
        "pass wifi", "κωδικός", "密码", "密碼", "口令", "パスワード", "パスは", "パスを", "暗証番号", "비밀번호", "비번", "암호", "패스워드",
        "كلمة المرور",
        "كلمة السر",
        "الباسورد", "باسورد", "סיסמה",
    ]

    /// Commands that take a password, and the option that is followed by it; `-u` takes user and password.
    static let commands = [
        "sshpass", "mysql", "mysqldump", "mariadb", "curl u", "curl user", "smbclient u", "wget password", "wifi:t",
        "wifi:s",
    ]

    /// Behind a value: `… is my password`.
    static let closing = [
        "as my password", "as the password", "as password", "is my password", "is the password", "was my password",
        "was the password", "is my wifi password", "was my wifi password", "is my old password", "was my old password",
        "is my login password", "was my login password", "is my email password", "was my email password",
        "is my bank password", "was my bank password", "was my real password", "is my real password",
        "was my main password", "that's my password", "thats my password", "yes the password", "es mi contraseña",
        "era mi contraseña", "como contraseña",
        "ist mein passwort",
        "war mein passwort", "als passwort", "est mon mot de passe", "comme mot de passe", "é minha senha", "é a senha",
        "era minha senha", "era a minha senha", "é a minha senha", "era la mia password",
        "c'était mon mot de passe", "était mon mot de passe", "es mi clave", "era mi clave", "это мой пароль",
        "был мой пароль", "benim şifrem", "是我的密码",
        "como senha", "è la mia password", "come password", "мой пароль",
    ]

    /// Before a value that stands some words behind the cue.
    static let late = CueWords([
        "is", "was", "now", "it's", "its", "to", "ist", "lautet", "jetzt", "auf", "est", "c'est", "es", "é", "è",
        "agora", "ahora",
        "adesso", "это", "теперь", "на", "jest", "teraz", "oldu", "artık", "adalah", "sekarang", "skrg", "jadi", "là",
        "giờ", "thành",
        "是", "改成", "换成", "は", "に", "こちら", "هو", "الى", "with", "mit", "avec", "con", "com",
    ])

    /// Words of those who give devices or accounts out, with the passwords that everybody knows.
    static let defaults = [
        "admin", "root", "guest", "user", "password", "passw0rd", "pass123", "pass1234", "qwerty", "1234", "letmein",
        "changeme", "changeit",
        "default", "abc123", "secret", "postgres", "test123", "foobar", "hunter2", "welcome1",
    ]
}

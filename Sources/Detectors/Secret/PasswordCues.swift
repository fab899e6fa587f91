/// Words that announce a password.
enum PasswordCues {
    static let words = [
        "password", "passwords", "passwd", "pwd", "合言葉", "パスコード", "合い言葉", "口令是", "pw", "pword", "passw", "pswd",
        "passcode", "passphrase", "pass",
        "login password",
        "wifi password", "psk", "wpa", "wpa2", "wifi key", "wi fi key", "network key", "wlan key", "with key",
        "unlocks with",
        "unlock with", "unlock code", "logs in with", "i log in with", "log in with", "still log in with",
        "logged in with",
        "passwort", "passworts", "kennwort", "zugangscode",
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
        "pass wifi", "κωδικός", "密码", "密碼", "口令", "パスワード", "合言葉は", "合言葉", "パスは", "パスを", "暗証番号", "비밀번호", "비번", "암호",
        "패스워드",
        "كلمة المرور",
        "كلمة السر",
        "الباسورد", "باسورد", "סיסמה",
        "كلمة سر", "كلمة مرور", "كلمه السر", "كلمه سر", "كلمه المرور", "باسوورد", "باس الواي فاي", "رمز الواي فاي",
        "الرقم السري", "passord", "wachtwoorden", "zugangspasswort", "mot d'passe", "clave del wifi", "senha do wifi",
        "пароль от вайфая", "вайфай", "wi fi şifresi", "pw vom wlan", "wlan pw", "wifi pw", "wifi pass", "wifi pwd",
        "pass de wifi", "mdp wifi", "mk", "pass máy", "wifi密码", "无线密码", "wifiのパスワード", "와이파이 비번",
    ]

    /// Networks, whose password may stand right behind.
    static let networks = ["wifi", "wi fi", "wlan", "вай фай", "واي فاي", "와이파이"]

    /// What a password opens, on whose line one may stand without the word for it.
    static let doors = [
        "cam", "camera", "webcam", "baby monitor", "till", "kiosk", "projector", "thermostat", "doorbell", "car stereo",
        "locker", "safe", "club pc", "default", "capital m", "capital s", "all lowercase", "all lower case",
        "no spaces", "all caps",
        "wifi", "wi fi", "wlan", "hotspot", "router", "modem", "gate", "keypad", "padlock", "alarm code", "door code",
        "gate code", "login", "logins", "log in", "logged in", "logging in", "netflix", "spotify", "disney", "hotmail",
        "gmail", "account", "laptop", "printer", "nas", "server", "sudo", "zip", "archive", "share drive", "vault",
        "guest network", "network", "tablet", "streaming account", "changed it to", "changed it back to", "set it to",
        "opens with", "opens to", "unlocks", "combination", "gartentor", "tor", "rechner",
        "vereinsrechner", "drucker", "konto", "anmeldung", "netzwerk", "schlüssel", "portón", "puerta", "cuenta", "red",
        "portão", "porta", "conta", "rede", "portail", "compte", "réseau", "cancello", "rete", "калитки", "калитка",
        "домофон", "роутер", "роутера", "вайфай", "вайфая", "сеть", "аккаунт", "аккаунта", "почты", "internet",
        "interneti", "internetin", "ağ", "hesap", "hesabı", "kos", "jaringan", "akun", "mạng", "tài khoản", "门禁",
        "家里网络",
        "路由器", "账号", "サーバー", "ルーター", "アカウント", "ログイン", "와이파이", "공유기", "현관", "계정", "الواي فاي", "واي فاي",
        "الراوتر", "الشبكة", "الحساب",
    ]

    /// What is shared as an address with a password.
    static let shared = CueWords([
        "login", "logins", "acct", "account", "konto", "cuenta", "conta", "compte", "аккаунт", "hesap", "akun", "账号",
        "アカウント", "계정", "netflix", "spotify", "disney", "streaming", "shared", "creds", "credentials", "pw", "pass",
        "password", "passwort", "contraseña", "senha", "mdp", "пароль", "şifre",
    ])

    /// Names of users who stand before a slash or comma and their password: `admin / …`, `user maya, clave …`.
    static let users = [
        "ssh", "sftp", "rdp", "vnc", "credentials", "creds", "logins", "zugangsdaten", "credenciales", "identifiants",
        "credenciais", "credenziali", "доступ", "giriş", "đăng nhập", "登录", "ログイン", "로그인", "دخول",
        "admin", "root", "user", "username", "login", "usuario", "usuário", "utilisateur", "identifiant", "benutzer",
        "benutzername", "utente", "логин", "пользователь", "юзер", "kullanıcı", "kullanıcı adı", "pengguna",
        "tài khoản", "tk", "用户名", "账号", "帐号", "ユーザー名", "아이디", "المستخدم", "اسم المستخدم",
    ]

    /// Behind a value that is used again and again: `… for everything`.
    static let reuse = [
        "for every forum", "on every forum", "for every login", "for half my accounts", "for all my logins",
        "on every app", "for every app",
        "for every forum", "on every forum", "for every login", "for half my accounts", "for all my logins",
        "on every app", "for every app", "for everything", "for every account", "for every site", "for all my accounts",
        "for all accounts",
        "on every site", "same one everywhere", "same everywhere", "everywhere", "on every account",
        "on all my accounts", "on everything", "on half the internet", "for years",
        "for all of them", "para todo", "para todas mis cuentas", "en todas mis cuentas", "en todos lados",
        "en todas partes", "pra tudo", "para tudo", "em tudo", "em todas as contas", "pour tout", "partout",
        "sur tous mes comptes", "für alles", "überall", "bei allen konten", "per tutto", "dappertutto", "ovunque",
        "su tutti i siti", "для всего", "везде", "на всех сайтах", "her yerde", "her yere", "bütün hesaplarımda",
        "buat semua", "di semua akun", "cho mọi tài khoản", "cho tất cả", "所有网站", "所有账号", "全部用", "使い回し",
        "全部のサイト", "모든 사이트", "전부 다", "لكل حساباتي", "في كل مكان",
    ]

    /// Around such a value: what says that it is a password.
    static let talk = CueWords([
        "password", "passwords", "passwort", "passwörter", "contraseña", "contraseñas", "clave", "senha", "senhas",
        "mot de passe", "mots de passe", "mdp", "пароль", "пароли", "пароля", "şifre", "parola", "kata sandi",
        "mật khẩu", "密码", "パスワード", "비밀번호", "비번", "كلمة السر", "leak", "leaked", "leaks", "breach", "breached",
        "pwned", "haveibeenpwned", "hacked", "account", "accounts", "login", "logins", "signed up", "filtración",
        "cuenta", "cuentas", "vazou", "vazamento", "conta", "contas", "fuite", "compte", "comptes", "datenleck",
        "konto",
        "konten", "утечка", "слили", "аккаунт", "sızıntı", "hesap", "bocor", "akun", "tài khoản", "泄露", "泄漏", "流出",
        "アカウント", "유출", "계정", "تسريب", "حساب",
    ])

    /// Commands that take a password, and the option that is followed by it; `-u` takes user and password.
    static let commands = [
        "sshpass", "mysql", "mysqldump", "mariadb", "curl u", "curl user", "smbclient u", "wget password", "wifi:t",
        "wifi:s",
    ]

    /// Behind a value: `… is my password`.
    static let closing = [
        "wrong window", "wrong chat", "wrong box",
        "wrong tab", "wrong field", "for the other box", "for the other window", "not the login box",
        "falsches fenster", "ventana equivocada", "mauvaise fenêtre", "janela errada", "finestra sbagliata",
        "не в то окно", "не туда", "yanlış pencere", "salah jendela", "nhầm cửa sổ", "发错了", "打错地方", "誤爆", "잘못 입력",
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
        "that used to be my password", "used to be my password", "has been my password", "it was my password",
        "as my wifi password", "as a password", "for a password", "is what unlocks", "ma clave de siempre",
        "de contraseña", "de clave", "de senha", "comme mdp", "als pw", "als kennwort", "di password", "in password",
        "в пароле", "как пароль", "паролем", "olarak şifre", "şifremdi", "jadi password", "jadi sandi", "làm mật khẩu",
        "当密码", "做密码", "がパスワード", "をパスワード", "를 비번으로", "을 비번으로", "كلمة سري",
        "into the search", "into the chat", "into the browser", "into the address bar", "into the url",
        "into the wrong",
        "into the terminal", "into slack", "into discord", "into the username", "instead of the login",
        "instead of the password", "in the wrong window", "in the wrong box", "wrong window", "wrong chat", "wrong box",
        "wrong tab", "wrong field", "for the other box", "for the other window", "not the login box",
        "falsches fenster", "ventana equivocada", "mauvaise fenêtre", "janela errada", "finestra sbagliata",
        "не в то окно", "не туда", "yanlış pencere", "salah jendela", "nhầm cửa sổ", "发错了", "打错地方", "誤爆", "잘못 입력",
        "new password time",
        "como senha", "è la mia password", "come password", "мой пароль",
    ]

    /// Before a value that stands some words behind the cue.
    static let late = CueWords([
        "is", "was", "be", "being", "been", "still", "remains", "used", "were", "now", "it's", "its", "to", "war",
        "ist",
        "era", "était", "был", "была", "był", "lautet", "jetzt", "auf", "est", "c'est", "es", "é", "è",
        "agora", "ahora",
        "adesso", "это", "теперь", "на", "jest", "teraz", "oldu", "artık", "adalah", "sekarang", "skrg", "jadi", "là",
        "giờ", "thành",
        "是", "改成", "换成", "は", "に", "こちら", "هو", "الى", "with", "mit", "avec", "con", "com",
    ])

    /// Words of those who give devices or accounts out, with the passwords that everybody knows.
    static let defaults = [
        "admin", "root", "guest", "user", "password", "passw0rd", "p@ssw", "pass123", "pass1234", "qwerty", "1234",
        "letmein",
        "changeme", "changeit",
        "default", "abc123", "secret", "postgres", "test123", "foobar", "hunter2", "welcome1",
    ]
}

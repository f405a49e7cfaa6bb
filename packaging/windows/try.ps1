# Installs the .msi for this user without an administrator, runs a command and the window, removes it; the vault stays.
$ErrorActionPreference = 'Stop'
$msi = (Get-ChildItem target/installers/*.msi).FullName
$log = Join-Path $env:RUNNER_TEMP 'wayfile.log'
function Msi($what) {
    $run = Start-Process msiexec -ArgumentList "$what `"$msi`" /qn /l*v `"$log`"" -Wait -PassThru
    if ($run.ExitCode -ne 0) { Get-Content $log -Tail 40; throw "msiexec $what ended with $($run.ExitCode)" }
}
Msi '/i'
$place = Get-ChildItem "$env:LOCALAPPDATA" -Recurse -Filter wayfile-cli.exe | Select-Object -First 1
if (-not $place) { throw 'The program is not in the user''s own folder.' }
$cli = $place.FullName
$vault = Join-Path $env:USERPROFILE 'Papeles de Mamá'
Set-Content -Path pass.txt -Value 'seven purple ladders' -NoNewline
& $cli vault create --passphrase-file pass.txt $vault
if ($LASTEXITCODE -ne 0) { throw 'No vault was made.' }
$env:JAVA_TOOL_OPTIONS = '-Xshare:on'
& $cli vault verify --passphrase-file pass.txt $vault
if ($LASTEXITCODE -ne 0) { throw 'The vault does not open from the start-up cache.' }
$env:JAVA_TOOL_OPTIONS = ''
$window = Start-Process (Join-Path $place.DirectoryName 'Wayfile.exe') -PassThru
$tries = 0
while (-not $window.MainWindowHandle -and $tries -lt 60) { Start-Sleep -Seconds 1; $window.Refresh(); $tries++ }
if ($window.MainWindowTitle -ne 'Wayfile') { throw 'No window appeared.' }
Stop-Process -Id $window.Id
Msi '/x'
if (Test-Path $cli) { throw 'The program was not removed.' }
if (-not (Test-Path (Join-Path $vault 'vault.yaml'))) { throw 'The vault is gone.' }
'Installed, started, removed; the vault is there.'

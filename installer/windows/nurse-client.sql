-- What a clerk or an administrator reads. One statement a line.
UPDATE Property SET Value = '护士注册 · 医疗机构端' WHERE Property = 'ProductName'
UPDATE Shortcut SET Name = 'NURSEC~1|护士注册 · 医疗机构端' WHERE Name = 'NurseClient'
UPDATE LaunchCondition SET Description = '需要 64 位 Windows 10（1809 版）或更高版本的 Windows。' WHERE Description = 'Windows 10 1809 or later is needed.'
UPDATE LaunchCondition SET Description = '这台电脑上的程序是用 setup.exe 为所有用户安装的。请先卸载它，数据会保留。' WHERE Description = 'The setup program installed it.'
UPDATE LaunchCondition SET Description = '这台电脑上已有更新的版本，不能改装旧版本：旧版本可能读不懂新版本保存的数据。' WHERE Description = 'A newer version is installed.'
-- When a part is installed.
UPDATE Component SET Condition = 'DESKTOP = 1 OR (OLD_DESKTOP AND NOT DESKTOP)' WHERE Component = 'Desktop'
UPDATE Component SET Condition = 'AUTOSTART = 1 OR (OLD_AUTOSTART AND NOT AUTOSTART)' WHERE Component = 'Autostart'
UPDATE Component SET Condition = 'REGISTRY_URL' WHERE Component = 'Registry'
UPDATE Component SET Condition = 'OLD_REGISTRY_URL AND NOT REGISTRY_URL' WHERE Component = 'RegistryAsBefore'
-- What a command line may say to the half of the installation that has the rights.
UPDATE Property SET Value = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;REGISTRY_URL;DESKTOP;AUTOSTART' WHERE Property = 'SecureCustomProperties'
-- The old version goes within the transaction, so that a failure brings it back.
UPDATE InstallExecuteSequence SET Sequence = 1501 WHERE Action = 'RemoveExistingProducts'
-- wixl writes no file versions; without this, Windows would keep "newer" files of the old version and then remove them.
INSERT INTO Property (Property, Value) VALUES ('REINSTALLMODE', 'amus')
